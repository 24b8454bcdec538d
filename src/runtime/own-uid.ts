/** The user id of this process; undefined on Windows. `os.userInfo` throws for a user without an entry, which containers have. */
export function ownUid(): number | undefined {
  return process.getuid?.();
}

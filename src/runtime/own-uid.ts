/** The user that this process runs as; undefined on Windows. Not `os.userInfo`, which throws for a user without an entry, as in containers. */
export function ownUid(): number | undefined {
  return process.getuid?.();
}

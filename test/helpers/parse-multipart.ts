export interface Part {
  readonly name: string;
  /** Given for a file part. */
  readonly filename: string | undefined;
  readonly content: Buffer;
}

/** Parts of a multipart/form-data body (RFC 7578), split by hand at the boundary that the Content-Type names. */
export function parseMultipart(contentType: string, body: Buffer): Part[] {
  const boundary = /^multipart\/form-data; *boundary="?([^";]{1,70})"?$/.exec(contentType)?.[1];
  if (boundary === undefined) throw new Error(`no boundary in ${contentType}`);
  // latin1 keeps one character a byte, so that string positions are byte positions.
  const text = `\r\n${body.toString('latin1')}`;
  const [preamble, ...pieces] = text.split(`\r\n--${boundary}`);
  if (preamble !== '' || !/^--(\r\n)?$/.test(pieces.pop() ?? '')) throw new Error('not closed by its boundary');
  return pieces.map((piece) => {
    const end = piece.indexOf('\r\n\r\n');
    const disposition = /content-disposition: form-data; name="([^"]*)"(?:; filename="([^"]*)")?/i.exec(
      piece.slice(0, end),
    );
    if (end === -1 || disposition === null) throw new Error('a part without a Content-Disposition');
    return {
      name: disposition[1] ?? '',
      filename: disposition[2],
      content: Buffer.from(piece.slice(end + 4), 'latin1'),
    };
  });
}

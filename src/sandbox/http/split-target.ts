import { hasControlCharacter } from './has-control-character.ts';
import { refusal } from './refusal.ts';

export interface Target {
  /** Decoded path segments behind `<contextPath>/rest`. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

/** `%2F` and `\` are rejected as Tomcat does by default: what decodes into a separator must not choose another route. */
function decodeSegment(raw: string): string {
  if (/%2f|%5c|\\/i.test(raw)) throw refusal.invalid('The path contains an encoded separator.');
  try {
    const decoded = decodeURIComponent(raw);
    if (hasControlCharacter(decoded)) throw refusal.invalid('The path contains a control character.');
    return decoded;
  } catch (cause) {
    if (cause instanceof URIError) throw refusal.invalid('The path is not valid percent-encoding.');
    throw cause;
  }
}

/** Splits the raw request target; dot segments stay what they are, because a client's mistake must stay visible. */
export function splitTarget(rawTarget: string, contextPath: string): Target | undefined {
  const mark = rawTarget.indexOf('?');
  const path = mark < 0 ? rawTarget : rawTarget.slice(0, mark);
  const root = `${contextPath}/rest/`;
  if (!path.startsWith(root)) return undefined;
  const raw = path.slice(root.length).split('/');
  if (raw.length > 1 && raw.at(-1) === '') raw.pop();
  const segments = raw.map(decodeSegment);
  if (segments[1] === '1.0') segments[1] = 'latest';
  return { segments, query: new URLSearchParams(mark < 0 ? '' : rawTarget.slice(mark + 1)) };
}

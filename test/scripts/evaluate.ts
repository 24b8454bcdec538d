import { transform } from 'esbuild';
import type { JsonObject } from '../../scripts/lib/json.ts';
import { parseObject } from './parse-object.ts';

/** The exports of a generated module without value imports. */
export async function evaluate(text: string): Promise<Readonly<Record<string, unknown>>> {
  const { code } = await transform(text, { loader: 'ts', format: 'esm' });
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as Readonly<
    Record<string, unknown>
  >;
}

/** The schemas of a generated schemas.ts, by tool name. */
export async function schemasOf(text: string | undefined): Promise<Readonly<Record<string, JsonObject>>> {
  const { schemas } = await evaluate(text ?? '');
  const texts = Object.entries(schemas as Readonly<Record<string, string>>);
  return Object.fromEntries(texts.map(([name, schema]) => [name, parseObject(schema)]));
}

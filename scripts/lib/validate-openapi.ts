import SwaggerParser from '@apidevtools/swagger-parser';
import type { JsonObject } from './json.ts';
import { SpecError } from './spec-error.ts';

/** Checks the shape against OpenAPI's own JSON Schema. Nothing is read from disk or network: external resolution is off. */
export async function validateOpenApi(document: JsonObject, where: string): Promise<void> {
  try {
    // The parser replaces references in the object that it gets.
    const copy: unknown = structuredClone(document);
    if (!isOpenApi(copy)) throw new Error('has no "openapi"');
    await SwaggerParser.validate(copy, { resolve: { external: false }, dereference: { circular: 'ignore' } });
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message.replace(/\s+/g, ' ').slice(0, 300) : String(cause);
    throw new SpecError([{ code: 'INVALID_DOCUMENT', where, problem, remedy: 'the document must be valid OpenAPI 3' }]);
  }
}

function isOpenApi(value: unknown): value is SwaggerParser['api'] {
  return typeof value === 'object' && value !== null && 'openapi' in value;
}

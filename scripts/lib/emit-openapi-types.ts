import openapiTS, { astToString } from 'openapi-typescript';
import { generatedHeader, type Origin } from './generated-header.ts';
import type { JsonObject } from './json.ts';

/** openapi.ts: openapi-typescript's types of the normalised document, whose only texts are our own. */
export async function emitOpenApiTypes(document: JsonObject, origin: Origin): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document), { silent: true });
  return generatedHeader(origin) + astToString(nodes);
}

import type { Operation } from '../catalog/operation.ts';
import { responseFields } from '../catalog/response-fields.ts';
import { AppError } from '../errors.ts';
import { parseFieldMask } from '../render/field-mask.ts';
import { unknownFields } from '../render/unknown-fields.ts';

const MAX_PROBLEMS = 5;

/** Rejects fields that the response is known not to have, before anything is sent. False: its fields are not known, the response will tell. */
export async function checkFields(operation: Operation, fields: string): Promise<boolean> {
  const mask = parseFieldMask(fields);
  const known = mask === undefined ? undefined : await responseFields(operation);
  if (mask === undefined || known === undefined) return false;
  const problems = unknownFields(known, mask);
  if (problems.length === 0) return true;
  const more = problems.length > MAX_PROBLEMS ? `; and ${problems.length - MAX_PROBLEMS} more` : '';
  throw new AppError(
    'invalid-arguments',
    `${operation.name}: /_fields: ${problems.slice(0, MAX_PROBLEMS).join('; ')}${more}. _fields="*" gives all.`,
  );
}

type Schema = Readonly<Record<string, unknown>>;

/** No part of it is a star or a plus outside a class of characters. */
function isFinite({ pattern }: Schema): boolean {
  return (
    typeof pattern === 'string' && /^\^.*\$$/.test(pattern) && !/(?<!\\)[*+]/.test(pattern.replace(/\[[^\]]*\]/g, ''))
  );
}

/** Whether a text, a number or a list has an end; what its items and members are is a question of its own. */
export function isBounded(schema: Schema): boolean {
  const { type, enum: words, const: word, minimum, maximum } = schema;
  switch (type) {
    case 'string':
      return typeof schema['maxLength'] === 'number' || words !== undefined || word !== undefined || isFinite(schema);
    case 'integer':
    case 'number':
      return (
        words !== undefined ||
        (Number.isSafeInteger(minimum) && Number.isSafeInteger(maximum) && Number(minimum) <= Number(maximum))
      );
    case 'array':
      return typeof schema['maxItems'] === 'number';
    default:
      return true;
  }
}

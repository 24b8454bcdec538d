/**
 * Input and output of one operation, from openapi-typescript's type of it. `Absent`: path parameters that may be left out,
 * which OpenAPI cannot say.
 */
export interface TypedOperation<Described, Absent extends string = never> {
  /** The arguments of the tool: path and query parameters side by side, the request body as `body`. */
  input: Flat<PathOf<Described, Absent> & QueryOf<Described> & BodyOf<Described>>;
  output: Output<Described>;
}

/** One object type instead of an intersection, so that an editor shows the arguments. */
type Flat<T> = { [Name in keyof T]: T[Name] };

type PathOf<Described, Absent extends string> = Described extends { parameters: { path: infer Path } }
  ? Omit<Path, Absent> & Partial<Pick<Path, Absent & keyof Path>>
  : unknown;

// An operation without query parameters has `query?: never`, which every optional property would accept.
type QueryOf<Described> = Described extends { parameters: { query?: never } }
  ? unknown
  : Described extends { parameters: { query?: infer Query } }
    ? NonNullable<Query>
    : unknown;

type BodyOf<Described> = Described extends { requestBody?: never }
  ? unknown
  : Described extends { requestBody: { content: infer Content } }
    ? { body: Content[keyof Content] }
    : Described extends { requestBody?: { content: infer Content } }
      ? { body?: Content[keyof Content] }
      : unknown;

type Success = 200 | 201 | 202 | 203 | 204 | 206;

/** What a successful response carries; `default` counts where the document names no success. */
type Output<Described> = Described extends { responses: infer Responses }
  ? [keyof Responses & Success] extends [never]
    ? AnswerOf<Responses[keyof Responses & 'default']>
    : { [Status in keyof Responses & Success]: AnswerOf<Responses[Status]> }[keyof Responses & Success]
  : never;

type AnswerOf<Response> = Response extends { content: infer Content }
  ? { [MediaType in keyof Content]: Decoded<MediaType, Content[MediaType]> }[keyof Content]
  : undefined;

type Decoded<MediaType, Value> = MediaType extends 'application/json'
  ? Value
  : MediaType extends `text/${string}`
    ? string
    : Uint8Array;

/** Whether parsed YAML or JSON is a policy (openapi/policy.schema.json). */
export declare function isPolicyFile(value: unknown): boolean;

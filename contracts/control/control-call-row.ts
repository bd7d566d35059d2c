import type { SchemaName } from '../violations/check.js';

/** A query parameter, as a JSON Schema. */
export interface QueryParameter {
  readonly type: 'string' | 'integer';
  readonly description: string;
  readonly minimum?: number;
  /** What it may be; default: anything of its type. */
  readonly enum?: readonly string[];
}

/** The tool by which a coding agent makes a call; see `ingo-sandbox mcp`. */
export interface AgentToolRow {
  /** Its name in the Model Context Protocol. */
  readonly name: string;
  /** Set where the call only looks, although it is no GET. */
  readonly reads?: true;
  /** What is sent where the agent does not say otherwise: fields of the body, parameters of the query. */
  readonly defaults?: Readonly<Record<string, string | number>>;
}

/** One call of the control API. */
export interface ControlCallRow {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As the router writes it: `:name` is a parameter. */
  readonly path: string;
  readonly summary: string;
  /** What a user must know beyond the summary. */
  readonly description?: string;
  /** What a body must be like; absent where the call takes none. */
  readonly body?: SchemaName;
  /** Query parameters beside `program`. */
  readonly query?: Readonly<Record<string, QueryParameter>>;
  /** Status of the answer when all went well. Default: 200. */
  readonly status?: 200 | 201 | 202;
  /** Type of the answer. Default: JSON. */
  readonly answers?: 'text/event-stream' | 'application/x-ndjson' | 'text/plain';
  /** Type of a body that is no JSON. */
  readonly takes?: 'application/x-ndjson';
  /** Most bytes of a body. Default: 1 MiB. */
  readonly bodyLimit?: number;
  /** Absent where coding agents do without it. */
  readonly tool?: AgentToolRow;
}

/** What a language prints of an object, which is taken for JSON by mistake. */
export interface PrintedObject {
  /** Name within the names of findings: `digest-of-python-dict`. */
  readonly name: string;
  /** As in "Content-sha512 is the digest of …". */
  readonly words: string;
  readonly fix: string;
  readonly print: (value: object) => string;
}

const FIRST_JSON = 'then digest and send those very bytes.';

/** Every way to print an object that is not JSON, by language. */
export const PRINTED_OBJECTS: readonly PrintedObject[] = [
  {
    name: 'python-dict',
    words: "Python's str(dict), the body with quotes and constants of Python",
    fix: `Serialise the body with json.dumps(body), not str(body) or an f-string; ${FIRST_JSON}`,
    print: pythonRepr,
  },
  {
    name: 'ruby-hash',
    words: "Ruby's to_s of a hash",
    fix: `Serialise the body with JSON.generate(body), not to_s; ${FIRST_JSON}`,
    print: (value) => rubyInspect(value, '=>'),
  },
  {
    name: 'ruby-hash',
    words: "Ruby's to_s of a hash (3.4 or newer)",
    fix: `Serialise the body with JSON.generate(body), not to_s; ${FIRST_JSON}`,
    print: (value) => rubyInspect(value, ' => '),
  },
  {
    name: 'java-map',
    words: "Java's Map.toString()",
    fix: `Serialise the body with a JSON library, not toString(); ${FIRST_JSON}`,
    print: javaString,
  },
  {
    name: 'javascript-object',
    words: 'the text "[object Object]", which JavaScript makes of an object',
    fix: `Serialise the body with JSON.stringify(body); ${FIRST_JSON}`,
    print: String,
  },
  {
    name: 'php-array',
    words: 'the text "Array", which PHP makes of an array',
    fix: `Serialise the body with json_encode($body); ${FIRST_JSON}`,
    print: () => 'Array',
  },
];

type PrintScalar = (value: unknown) => string;

/** Prints nested objects and lists with the given signs. */
function printed(value: unknown, scalar: PrintScalar, arrow: string, key: PrintScalar = scalar): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => printed(item, scalar, arrow, key)).join(', ')}]`;
  }
  if (typeof value !== 'object' || value === null) return scalar(value);
  const entries = Object.entries(value).map(
    ([name, item]) => `${key(name)}${arrow}${printed(item, scalar, arrow, key)}`,
  );
  return `{${entries.join(', ')}}`;
}

const PYTHON_CONSTANTS: Readonly<Record<string, string>> = { null: 'None', true: 'True', false: 'False' };
const PYTHON_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function pythonRepr(value: unknown): string {
  return printed(
    value,
    (scalar) => {
      if (typeof scalar !== 'string') return PYTHON_CONSTANTS[String(scalar)] ?? String(scalar);
      const quote = scalar.includes("'") && !scalar.includes('"') ? '"' : "'";
      const text = scalar.replace(/[\n\r\t]/g, (char) => PYTHON_ESCAPES[char]!.replace('\\', '\0'));
      const slashes = text.replaceAll('\\', '\\\\').replaceAll('\0', '\\');
      return quote + (quote === "'" ? slashes.replaceAll("'", "\\'") : slashes) + quote;
    },
    ': ',
  );
}

const rubyInspect = (value: unknown, arrow: string): string =>
  printed(value, (scalar) => (scalar === null ? 'nil' : JSON.stringify(scalar)), arrow);

function javaString(value: unknown): string {
  return printed(value, String, '=');
}

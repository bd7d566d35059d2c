import ts from 'typescript';
import { code, table, textOf } from '../markdown.js';

type Documented = ts.Node & { readonly jsDoc?: readonly ts.JSDoc[] };

/** A doc comment on one line, its lists as sentences. */
const commentOf = (node: ts.Node): string =>
  ((node as Documented).jsDoc ?? [])
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s*\n\s*- /g, ' ')
    .replace(/^- /, '')
    .replace(/\s+/g, ' ');

const statementsOf = (file: string): readonly ts.Statement[] =>
  ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2023, true).statements;

/** The members of an interface: name, type, and what their doc comments say. */
export function memberTable(file: string, name: string): string {
  const found = statementsOf(file).find(
    (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === name,
  );
  if (!found) throw new Error(`${file} has no interface ${name}`);
  return table(
    ['Option', 'Type', 'Meaning'],
    found.members.filter(ts.isPropertySignature).map((member) => [
      code(`${member.name.getText()}${member.questionToken ? '' : ' (required)'}`),
      code(
        member
          .type!.getText()
          .replace(/\s+/g, ' ')
          .replace(/^readonly /, ''),
      ),
      commentOf(member),
    ]),
  );
}

/** The classes of a file, and what their doc comments say. */
export const classTable = (file: string, head: string): string =>
  table(
    [head, 'When'],
    statementsOf(file)
      .filter(ts.isClassDeclaration)
      .map((node) => [code(node.name!.text), commentOf(node)]),
  );

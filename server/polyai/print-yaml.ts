import { Document, isScalar, Scalar, visit } from 'yaml';
import type { JsonValue } from '../../core/json.ts';

/** YAML in the style of PolyAI's own files: blocks for texts of several lines, no reflow of lists. */
export function printYaml(value: JsonValue): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && isScalar(node) && isBlock(node.value)) node.type = Scalar.BLOCK_LITERAL;
    },
  });
  return document.toString({
    indentSeq: false,
    lineWidth: 100,
    singleQuote: true,
    nullStr: 'null',
    // A literal block never folds: what a builder wrote keeps its lines.
    blockQuote: 'literal',
  });
}

function isBlock(value: unknown): boolean {
  return typeof value === 'string' && value.includes('\n');
}

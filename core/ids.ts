import { z } from 'zod';

/**
 * Ids are strings with a prefix that names what they point to, branded so that a topic's id can
 * never be passed where a template's is wanted. They come into being in two ways only: parsed by
 * the schemas below, or made by `makeId` from randomness that the caller brings (core has none).
 */

const ID_TAIL = '[A-Za-z0-9_-]{1,80}';

function idSchema<const Prefix extends string, const Brand extends string>(
  prefix: Prefix,
  _brand: Brand,
) {
  return z
    .string()
    .regex(new RegExp(`^${prefix}_${ID_TAIL}$`), `an id that starts with ${prefix}_`)
    .brand<Brand>();
}

export const projectIdSchema = idSchema('prj', 'ProjectId');
export const settingsIdSchema = idSchema('set', 'SettingsId');
export const topicIdSchema = idSchema('top', 'TopicId');
export const actionIdSchema = idSchema('act', 'ActionId');
export const linkIdSchema = idSchema('lnk', 'LinkId');
export const templateIdSchema = idSchema('tpl', 'TemplateId');
export const variantIdSchema = idSchema('vnt', 'VariantId');
export const attributeIdSchema = idSchema('atr', 'AttributeId');
export const entityIdSchema = idSchema('ent', 'EntityId');
export const variableIdSchema = idSchema('vrb', 'VariableId');
export const handoffIdSchema = idSchema('hnd', 'HandoffId');
export const functionIdSchema = idSchema('fnc', 'FunctionId');
export const releaseIdSchema = idSchema('rel', 'ReleaseId');
export const deploymentIdSchema = idSchema('dep', 'DeploymentId');
export const conversationIdSchema = idSchema('cnv', 'ConversationId');
export const messageIdSchema = idSchema('msg', 'MessageId');
export const receiptIdSchema = idSchema('rcp', 'ReceiptId');
export const changeIdSchema = idSchema('chg', 'ChangeId');
export const endedOptOutIdSchema = idSchema('end', 'EndedOptOutId');

export type ProjectId = z.infer<typeof projectIdSchema>;
export type SettingsId = z.infer<typeof settingsIdSchema>;
export type TopicId = z.infer<typeof topicIdSchema>;
export type ActionId = z.infer<typeof actionIdSchema>;
export type LinkId = z.infer<typeof linkIdSchema>;
export type TemplateId = z.infer<typeof templateIdSchema>;
export type VariantId = z.infer<typeof variantIdSchema>;
export type AttributeId = z.infer<typeof attributeIdSchema>;
export type EntityId = z.infer<typeof entityIdSchema>;
export type VariableId = z.infer<typeof variableIdSchema>;
export type HandoffId = z.infer<typeof handoffIdSchema>;
export type FunctionId = z.infer<typeof functionIdSchema>;
export type ReleaseId = z.infer<typeof releaseIdSchema>;
export type DeploymentId = z.infer<typeof deploymentIdSchema>;
export type ConversationId = z.infer<typeof conversationIdSchema>;
export type MessageId = z.infer<typeof messageIdSchema>;
export type ReceiptId = z.infer<typeof receiptIdSchema>;
export type ChangeId = z.infer<typeof changeIdSchema>;
export type EndedOptOutId = z.infer<typeof endedOptOutIdSchema>;

/** The id of any record kind: what a change may put or remove. */
export type RecordId =
  | SettingsId
  | TopicId
  | ActionId
  | LinkId
  | TemplateId
  | VariantId
  | AttributeId
  | EntityId
  | VariableId
  | HandoffId
  | FunctionId;

/**
 * Makes an id of the schema's kind from a random (or derived) tail.
 * The tail must be 1 to 80 characters of A-Z a-z 0-9 _ -; anything else throws, since it is a bug.
 *
 * @example makeId(topicIdSchema, 'top', uuid) // 'top_3f0c…' as TopicId
 */
export function makeId<Schema extends z.ZodType<string>>(
  schema: Schema,
  prefix: string,
  tail: string,
): z.output<Schema> {
  return schema.parse(`${prefix}_${tail}`);
}

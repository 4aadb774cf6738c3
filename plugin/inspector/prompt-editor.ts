/** The prompt editor that the inspector uses and hands to the action types' editors. */
export { PromptEditor } from '../prompt-editor/prompt-editor.tsx';

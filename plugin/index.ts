export { AfterwordBuilder, type AfterwordBuilderProps } from './afterword-builder.tsx';
export type { Theme } from './builder/theme.ts';

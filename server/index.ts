export type { AppRouter } from './app-router.ts';
export { type Config, ConfigError, readConfig } from './config.ts';
export { type Afterword, type AfterwordOptions, createAfterword } from './create-afterword.ts';
export type { Services } from './services.ts';

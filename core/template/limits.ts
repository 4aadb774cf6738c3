/** The limits of a template, stated with its record; named here for what renders and counts. */
export { BODY_LIMIT, RENDERED_LIMIT, TITLE_LIMIT } from '../records/template.ts';

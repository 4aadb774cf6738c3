import { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import { projectIdSchema } from '../../core/ids.ts';
import { nameSchema } from '../../core/records/base.ts';
import { authorize, authorizeServer } from '../access/authorize.ts';
import { procedure, projectProcedure } from '../trpc.ts';
import { readZip } from './read-zip.ts';

/** `projects.import` and `projects.export`: merged into the router of projects. */
export const polyaiProcedures = {
  import: procedure
    .input(
      z.object({
        /** The new project's name; the one in the files otherwise. */
        name: nameSchema(120).optional(),
        /** Absent: a new project. */
        projectId: projectIdSchema.nullish(),
        zipBase64: z.string().min(1, 'choose a zip of the project'),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const files = await readZip(zipOf(input.zipBase64));
      const { polyai } = ctx.services;
      if (input.projectId) {
        return polyai.importInto(authorize(ctx.actor, input.projectId, 'build'), files);
      }
      const options = input.name === undefined ? {} : { name: input.name };
      return polyai.importNew(authorizeServer(ctx.actor, 'build'), files, options);
    }),

  export: projectProcedure('see').query(({ ctx }) => ctx.services.polyai.exportZip(ctx.grant)),
};

function zipOf(base64: string): Buffer {
  const zip = Buffer.from(base64, 'base64');
  if (zip.length > 0) return zip;
  throw new UserError('bad_input', 'zipBase64 holds no zip.', 'Send the zip in base64.');
}

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { recordSchema } from '../../core/records/record.ts';
import { ApiError } from '../../plugin/api/api-error.ts';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
import { ImportDialog } from '../../plugin/builder/import-dialog.tsx';
import { ImportReportView } from '../../plugin/builder/import-report.tsx';
import { NewProjectDialog } from '../../plugin/builder/new-project-dialog.tsx';
import { ProjectsProvider } from '../../plugin/builder/projects-context.tsx';
import { Welcome } from '../../plugin/builder/welcome.tsx';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

const meta = {
  title: 'Screens/Frame',
  component: Screen,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

const projects = {
  list: [],
  open: () => {},
  hasOpened: false,
  refresh: () => Promise.resolve(),
  showNew: () => {},
  showImport: () => {},
};

async function rename(canvasElement: HTMLElement, name: string) {
  const frame = within(canvasElement);
  await userEvent.click(await frame.findByRole('heading', { name: 'Pets' }));
  const field = await frame.findByRole('textbox', { name: 'Name' });
  await userEvent.clear(field);
  await userEvent.type(field, name);
}

export const Saved: Story = {
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await seen(await frame.findByText('Draft, all changes saved'));
    await expect(frame.getByRole('button', { name: /^Save/ })).toBeDisabled();
  },
};

export const UnsavedThenSaved: Story = {
  args: { server: fakeServerApi() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await rename(canvasElement, 'Dogs');
    await seen(await frame.findByText(/^Draft, \d+ unsaved change/));
    await userEvent.click(frame.getByRole('button', { name: /^Save/ }));
    await seen(await frame.findByText('Draft, all changes saved'));
    await seen(await screen.findByText('Draft saved'));
  },
};

/** The hotel of the pictures has a deleted template and a topic that is off: it is refused. */
export const PublishRefused: Story = {
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await userEvent.click(await frame.findByRole('button', { name: 'Publish' }));
    const dialog = within(await screen.findByRole('dialog'));
    await seen(await dialog.findByText(/to put right$/));
    await expect(dialog.getByRole('button', { name: 'Publish' })).toBeDisabled();
  },
};

export const PublishShowsTheRecord: Story = {
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await userEvent.click(await frame.findByRole('button', { name: 'Publish' }));
    const dialog = within(await screen.findByRole('dialog'));
    const [first] = await dialog.findAllByRole('button', { name: 'Show' });
    if (!first) throw new Error('nothing to show');
    await userEvent.click(first);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await seen(await frame.findByRole('complementary', { name: 'Inspector' }));
  },
};

const sound = harbourHotels().filter(
  ({ id }) => id !== 'top_spa' && id !== 'act_spa_sms' && id !== 'lnk_4',
);

export const Published: Story = {
  args: { server: fakeServerApi(sound) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await userEvent.click(await frame.findByRole('button', { name: 'Publish' }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByRole('textbox', { name: 'Note' });
    for (const box of dialog.queryAllByRole('checkbox')) await userEvent.click(box);
    await userEvent.click(dialog.getByRole('button', { name: 'Publish' }));
    await seen(await screen.findByRole('dialog', { name: 'Release 3 is in Sandbox' }));
  },
};

export const PublishWithUnsavedChanges: Story = {
  play: async ({ canvasElement }) => {
    await rename(canvasElement, 'Dogs');
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Publish' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Save and check' }));
    await seen(await dialog.findByText(/to put right$/));
  },
};

const lost = fakeServerApi();

export const ConnectionLost: Story = {
  args: { server: lost },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await frame.findByRole('heading', { name: 'Pets' });
    lost.held.loseConnections();
    await seen(await frame.findByText('Connection lost'));
  },
};

export const SaveFailed: Story = {
  args: {
    server: fakeServerApi(undefined, {
      drafts: {
        ...fakeServerApi().drafts,
        save: () =>
          Promise.reject(new ApiError('offline', 'The server did not answer.', 'Try again.')),
      },
    }),
  },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await rename(canvasElement, 'Dogs');
    await userEvent.click(frame.getByRole('button', { name: /^Save/ }));
    await expect(await frame.findByRole('alert')).toHaveTextContent(/Nothing is lost/);
  },
};

const shared = fakeServerApi();

export const SameFieldChangedByTwo: Story = {
  args: { server: shared },
  play: async ({ canvasElement }) => {
    await rename(canvasElement, 'Dogs and cats');
    const theirs = [...shared.held.draft.values()].find(({ id }) => id === 'top_pets');
    shared.held.write(
      { put: [recordSchema.parse({ ...theirs, name: 'Animals' })], remove: [] },
      'Ana',
    );
    await userEvent.click(within(canvasElement).getByRole('button', { name: /^Save/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await seen(dialog.getByText('Animals'));
    await userEvent.click(dialog.getByRole('radio', { name: 'Take theirs' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await seen(await within(canvasElement).findByText('Draft, all changes saved'));
  },
};

export const CannotOpen: Story = {
  args: {
    server: fakeServerApi(undefined, {
      drafts: {
        ...fakeServerApi().drafts,
        get: () =>
          Promise.reject(new ApiError('offline', 'The server did not answer.', 'Try again.')),
      },
    }),
  },
};

export const FirstVisit: Story = {
  render: () => (
    <ProjectsProvider value={projects}>
      <div style={{ height: 700 }}>
        <Welcome />
      </div>
    </ProjectsProvider>
  ),
};

export const NewProject: Story = {
  render: () => (
    <ProjectsProvider value={projects}>
      <NewProjectDialog api={fakeServerApi()} onClose={() => {}} />
    </ProjectsProvider>
  ),
  play: async () => {
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Create' }));
    await seen(dialog.getByText('Give it a name.'));
  },
};

export const Import: Story = {
  render: () => (
    <ProjectsProvider value={projects}>
      <ImportDialog api={fakeServerApi()} onClose={() => {}} />
    </ProjectsProvider>
  ),
  play: async () => {
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.upload(
      dialog.getByLabelText('Project folder'),
      new File(['name: x'], 'project.yaml'),
    );
    await seen(await screen.findByRole('dialog', { name: 'Imported' }));
    await seen(screen.getByText('not converted'));
  },
};

export const ReportOfALargeImport: Story = {
  render: () => (
    <ImportReportView
      report={{
        counts: {
          topics: 1_204,
          templates: 96,
          variants: 40,
          attributes: 64,
          entities: 31,
          variables: 12,
          handoffs: 9,
          functions: 58,
          smsActions: 77,
          handoffActions: 412,
        },
        lines: Array.from({ length: 30 }, (_, index) => ({
          kind: 'converted' as const,
          where: `topics/a_topic_with_quite_a_long_file_name_number_${index}.yaml`,
          what: 'A call in prose became an SMS action',
          why: 'It names a template.',
        })),
      }}
    />
  ),
};

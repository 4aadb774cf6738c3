import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { defaultTopic, type Topic } from '../../core/records/topic.ts';
import { topicIdSchema } from '../../core/ids.ts';
import { emptyProject, fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

const meta = {
  title: 'Screens/Topics',
  component: Screen,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

/** At first nothing stands over a card, palette and tools neither. */
export const Filled: Story = {
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const card = (await frame.findAllByRole('group', { name: /^Topic / }))[0];
    const left = card?.getBoundingClientRect().left ?? 0;
    const tools = frame.getByRole('toolbar', { name: 'Canvas' });
    const palette = frame.getByRole('region', { name: 'Actions' });
    for (const over of [tools, palette]) {
      await expect(over.getBoundingClientRect().right).toBeLessThan(left);
    }
  },
};
export const Dark: Story = { globals: { theme: 'dark' } };

export const Empty: Story = {
  args: { server: fakeServerApi(emptyProject()) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const [add] = await frame.findAllByRole('button', { name: /Add topic/ });
    if (!add) throw new Error('no button');
    await userEvent.click(add);
    await expect(await frame.findByRole('textbox', { name: 'Name' })).toHaveFocus();
  },
};

/** A deleted template is red on its card, and counted on its topic. */
export const BrokenReference: Story = {
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await seen(await frame.findByText('spa_menu (deleted)'));
    await seen(await frame.findByText(/1 problem/));
  },
};

/** Select a card, press A, choose the type: linked, selected, its prompt focused. */
export const AddActionByKeyboard: Story = {
  args: { server: fakeServerApi() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const card = await frame.findByRole('group', { name: 'Topic Pets, off' });
    card.focus();
    await userEvent.keyboard('a');
    await seen(await screen.findByRole('menu'));
    await waitFor(() => expect(screen.getAllByRole('menuitem')[0]).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    const prompt = await frame.findByRole('textbox', { name: 'Prompt' });
    await waitFor(() => expect(prompt).toHaveFocus());
    await seen(frame.getByText('on Pets'));
    await seen(frame.getByText('Draft, 1 unsaved change'));
  },
};

export const DeleteAndBackAgain: Story = {
  args: { server: fakeServerApi() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await userEvent.click(await frame.findByRole('heading', { name: 'Pets' }));
    const card = frame.getByRole('group', { name: 'Topic Pets, off' });
    card.focus();
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(frame.queryByRole('heading', { name: 'Pets' })).toBeNull());
    await userEvent.click(frame.getByRole('button', { name: 'Undo: Delete Pets' }));
    await seen(await frame.findByRole('heading', { name: 'Pets' }));
    await seen(frame.getByText('Draft, all changes saved'));
  },
};

const WORDS =
  'Donaudampfschifffahrtsgesellschaftskapitän and every other word that does not break, '.repeat(6);

export const LongTexts: Story = {
  args: {
    server: fakeServerApi(
      harbourHotels().map((record) =>
        record.kind === 'topic'
          ? { ...record, name: WORDS.slice(0, 100).trim(), content: [{ text: WORDS }] }
          : record.kind === 'template'
            ? { ...record, title: `${'long_title_'.repeat(8)}${record.title.slice(0, 8)}` }
            : record,
      ),
    ),
  },
};

function manyTopics(count: number): Topic[] {
  return Array.from({ length: count }, (_, index) => ({
    ...defaultTopic(topicIdSchema.parse(`top_many_${index}`), {
      x: (index % 25) * 340,
      y: Math.floor(index / 25) * 190,
    }),
    name: `Topic ${index + 1}`,
    content: [{ text: 'What the agent says about it.' }],
    exampleQueries: ['one', 'two', 'three'],
  }));
}

/** Only the cards in sight are drawn. */
export const ThousandTopics: Story = {
  args: { server: fakeServerApi([...emptyProject(), ...manyTopics(1_000)]) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await frame.findByRole('heading', { name: 'Topic 1' });
    await waitFor(() =>
      expect(canvasElement.querySelectorAll('.react-flow__node').length).toBeLessThan(80),
    );
  },
};

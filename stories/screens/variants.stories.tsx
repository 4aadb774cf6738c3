import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
// The page is fetched when it is opened; here it is there from the start.
import '../../plugin/variants/variants-page.tsx';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

const meta = {
  title: 'Screens/Variants',
  component: Screen,
  args: { page: 'variants', height: 900 },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

const variants = () => screen.findByRole('grid', { name: 'Variants' }, { timeout: 10_000 });
const attributes = () => screen.findByRole('grid', { name: 'Attributes' });
const panel = async (label: string) =>
  within(await screen.findByRole('complementary', { name: label }));

async function openVariant(name: string) {
  await userEvent.click(
    within(await variants()).getByRole('row', { name: new RegExp(`^${name}`) }),
  );
  return panel('Variant');
}

export const Values: Story = {
  play: async () => {
    const form = await openVariant('Harbour London');
    await form.findByRole('heading', { name: 'Harbour London' });
    const address = form.getByRole('textbox', { name: 'address' });
    await userEvent.clear(address);
    await within(await variants()).findByText('no value');
    await seen(await within(await attributes()).findByText('missing for 1 variant'));
    await userEvent.click(address);
    await userEvent.paste('1 New Quay');
    await seen(await within(await variants()).findByText('1 New Quay'));
    await userEvent.click(form.getByRole('button', { name: 'Close' }));
    // Emptied, then written: one step of undo or two, by how long that took.
    await userEvent.keyboard('{Control>}zz{/Control}');
    await within(await variants()).findByText('12 Old Harbour Road, London');
  },
};
export const ValuesDark: Story = { ...Values, globals: { theme: 'dark' } };

/** The new one is named at once, and exactly one of them is the default. */
export const AddedOne: Story = {
  play: async () => {
    await variants();
    await userEvent.click(screen.getByRole('button', { name: 'Add variant' }));
    const form = await panel('Variant');
    const name = form.getByRole('textbox', { name: 'Name' });
    await waitFor(() => expect(name).toHaveFocus());
    await userEvent.keyboard('Harbour Bath');
    await seen(await within(await variants()).findByText('Harbour Bath'));
    await userEvent.click(form.getByRole('switch', { name: 'Default' }));
    const row = within(await variants()).getByRole('row', { name: /Harbour Bath/ });
    await within(row).findByText('Default');
    await expect(within(await variants()).getAllByText('Default')).toHaveLength(1);
    await userEvent.clear(name);
    await userEvent.type(name, 'Harbour London');
    await seen(await form.findByText(/Another variant has this name already/));
  },
};

/** What names it follows, and what would break is said before it is deleted. */
export const AnAttribute: Story = {
  play: async () => {
    await userEvent.click(within(await attributes()).getByText('address'));
    const form = await panel('Attribute');
    await userEvent.click(form.getByRole('button', { name: 'Rename' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Rename address' }));
    await dialog.findByText('1 SMS that name it are changed with it.');
    const name = dialog.getByRole('textbox', { name: 'Name' });
    await userEvent.clear(name);
    await userEvent.type(name, 'property_name');
    await userEvent.click(dialog.getByRole('button', { name: 'Rename' }));
    await dialog.findByText(/Another attribute has this name already/);
    await userEvent.clear(name);
    await userEvent.type(name, 'place{Enter}');
    await form.findByText('Written ${place} in a text');
    await userEvent.click(form.getByRole('button', { name: 'Delete' }));
    const sure = within(await screen.findByRole('alertdialog', { name: 'Delete place?' }));
    await seen(
      await sure.findByText(
        'The values of 2 variants go with it. 1 SMS still names it, and the next release is refused until that is put right. You can undo this.',
      ),
    );
    await userEvent.click(sure.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByText('place')).toBeNull());
    await userEvent.click(
      within(await screen.findByText('place deleted').then(toastOf)).getByRole('button', {
        name: 'Undo',
      }),
    );
    await within(await attributes()).findByText('place');
  },
};

function toastOf(words: HTMLElement): HTMLElement {
  const toast = words.closest('li');
  if (!toast) throw new Error('not in a toast');
  return toast;
}

export const NoneYet: Story = {
  args: {
    server: fakeServerApi(
      harbourHotels().filter(({ kind }) => kind !== 'variant' && kind !== 'attribute'),
    ),
  },
  play: async () => {
    await seen(await screen.findByText('No variant yet', {}, { timeout: 10_000 }));
    await seen(await screen.findByText('No attribute yet'));
    await userEvent.click(screen.getByRole('button', { name: 'Add the first' }));
    const form = await panel('Variant');
    await expect(form.getByRole('switch', { name: 'Default' })).toBeChecked();
    await userEvent.click(form.getByRole('button', { name: 'Add attribute' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add attribute' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Name' }), '5 rooms');
    await dialog.findByText(/Begin with a letter/);
    await userEvent.clear(dialog.getByRole('textbox', { name: 'Name' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Name' }), 'address{Enter}');
    const attribute = await panel('Attribute');
    await attribute.findByRole('textbox', { name: 'New variant' });
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { FileDrop } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/FileDrop',
  component: FileDrop,
  args: {
    label: 'Drop a project here',
    hint: 'A ZIP file of a project folder, up to 20 MB',
    onFiles: fn(),
  },
  decorators: [(Story) => <div className="w-[420px]">{Story()}</div>],
} satisfies Meta<typeof FileDrop>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const WithError: Story = {
  args: { error: 'topics.yaml has no list of topics. Nothing was imported.' },
};
export const Disabled: Story = { args: { disabled: true } };
export const LongText: Story = {
  args: {
    label: 'Drop the folder of a project, a ZIP file of it, or a single JSON file of records',
    error: 'harbour-hotels-edinburgh-waverley-and-conference-centre-2026-12-04.zip is too large.',
  },
};

export const TakesDroppedFiles: Story = {
  play: async ({ canvasElement, args }) => {
    const file = new File(['{}'], 'harbour.json', { type: 'application/json' });
    const data = new DataTransfer();
    data.items.add(file);
    const zone = within(canvasElement).getByText('Drop a project here');
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    await expect(args.onFiles).toHaveBeenLastCalledWith([file]);
  },
};

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Choose a file' });
    await userEvent.tab();
    await expect(button).toHaveFocus();
    const input = canvasElement.querySelector('input');
    if (!input) throw new Error('There is no file input.');
    await userEvent.upload(input, new File(['x'], 'a.zip'));
    await expect(args.onFiles).toHaveBeenCalledOnce();
  },
};
export const Dark: Story = { ...WithError, globals: { theme: 'dark' } };

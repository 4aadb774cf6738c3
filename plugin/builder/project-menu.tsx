import { ChevronDown, Download, Plus, Settings2, Upload } from 'lucide-react';
import { useState } from 'react';
import { SETTINGS_ID } from '../../core/records/settings.ts';
import { recordOf } from '../../core/records/draft.ts';
import { DropdownMenu, type MenuEntry } from '../../ui-kit/index.ts';
import { toApiError } from '../api/api-error.ts';
import { useBuilder, useDraft } from './builder-context.tsx';
import { downloadZip } from './download-zip.ts';
import { ProjectSettingsDialog } from './project-settings-dialog.tsx';
import { useProjects } from './projects-context.tsx';

/** The project's name; opens the list of projects, its settings, import and export. */
export function ProjectMenu() {
  const { projectId, api, toast } = useBuilder();
  const projects = useProjects();
  const settings = useDraft(({ draft }) => recordOf(draft, 'settings', SETTINGS_ID));
  const name = settings?.name ?? 'Project';
  const [changing, setChanging] = useState(false);
  async function exportProject() {
    try {
      toast({ title: 'Preparing the export…', text: 'What is saved goes into it.' });
      downloadZip(await api.projects.export({ projectId }));
    } catch (thrown) {
      const { message, remedy } = toApiError(thrown);
      toast({ title: message, text: remedy, tone: 'error' });
    }
  }
  const others: MenuEntry[] = projects.list.map((project) => ({
    label: project.name,
    description: `${project.topics} topics, ${project.templates} SMS`,
    checked: project.id === projectId,
    onSelect: () => projects.open(project.id),
  }));
  const change: MenuEntry = {
    label: 'Project settings…',
    icon: <Settings2 size={16} aria-hidden />,
    onSelect: () => setChanging(true),
  };
  return (
    <>
      <DropdownMenu
        items={[
          ...(others.length > 0 ? [{ heading: 'Projects' }, ...others, 'separator' as const] : []),
          ...(settings ? [change] : []),
          {
            label: 'New project',
            icon: <Plus size={16} aria-hidden />,
            onSelect: projects.showNew,
          },
          {
            label: 'Import a project',
            icon: <Upload size={16} aria-hidden />,
            onSelect: projects.showImport,
          },
          {
            label: 'Export this project',
            icon: <Download size={16} aria-hidden />,
            onSelect: () => void exportProject(),
          },
        ]}
        trigger={
          <button
            type="button"
            className="flex h-8 min-w-0 items-center gap-1.5 rounded-button px-1.5 text-card hover:bg-sunken"
          >
            <span className="truncate">{name}</span>
            <ChevronDown size={15} aria-hidden className="text-muted" />
            <span className="sr-only">, project menu</span>
          </button>
        }
      />
      {changing && settings ? (
        <ProjectSettingsDialog settings={settings} onClose={() => setChanging(false)} />
      ) : null}
    </>
  );
}

import { useMemo } from 'preact/hooks';
import type { DeskAddress } from '../../components/desk/address.ts';
import { DossierView } from '../../components/desk/dossier/DossierView.tsx';
import { isIn } from '../../components/desk/shelf/filter-items.ts';
import type { Text } from '../../components/text.ts';
import type { Exporting } from './exporting.ts';
import { useDossier } from './use-dossier.ts';
import type { useShelf } from './use-shelf.ts';

interface Props {
  shelf: ReturnType<typeof useShelf>;
  /** What it is of. */
  of: NonNullable<DeskAddress['dossier']>;
  exporting: Exporting;
  text: Text;
  back(): void;
}

/** A folder, or what was picked in it, as one document. */
export function DossierTab({
  shelf: { items, folders },
  of: { folder, only },
  exporting,
  text,
  back,
}: Props) {
  const picked = useMemo(
    () => items.filter((item) => isIn(item, folder) && (only === undefined || only.includes(item.id))),
    [items, folder, only],
  );
  const name = folders.find(({ id }) => id === folder)?.name ?? text.t('dossierAll');
  const dossier = useDossier(name, picked, exporting, text);
  return <DossierView {...dossier} text={text} back={back} print={() => window.print()} />;
}

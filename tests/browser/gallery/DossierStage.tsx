import { useState } from 'preact/hooks';
import { dossierLabels } from '../../../components/citing-labels.ts';
import { DossierView } from '../../../components/desk/dossier/DossierView.tsx';
import type { DossierProps, DossierTold } from '../../../components/desk/dossier/props.ts';
import type { Text } from '../../../components/text.ts';
import { SavedInDesk } from './SavedInDesk.tsx';
import { sampleDossier } from './sample-dossier.ts';

const tell = (words: string) => {
  document.title = words;
};

/** A dossier that tells in `document.title` what was pressed. */
export function DossierStage({ text, dossier }: { text: Text; dossier?: DossierProps['dossier'] }) {
  const [told, setTold] = useState<DossierTold>();
  return (
    <SavedInDesk text={text}>
      <DossierView
        dossier={dossier ?? { state: 'ready', dossier: sampleDossier }}
        labels={dossierLabels(text)}
        told={told}
        text={text}
        back={() => tell('back')}
        copy={() => setTold({ done: 'copied' })}
        download={() => setTold({ failed: 'download', why: 'the disk is full' })}
        print={() => tell('printed')}
      />
    </SavedInDesk>
  );
}

import type { Text } from '../text.ts';
import type { FirstRunProps } from './props.ts';

/** What each permission is for. One row may stand for several of the manifest's. */
const rows = [
  { of: ['<all_urls>'], name: 'permissionPages', why: 'permissionPagesWhy' },
  { of: ['storage', 'unlimitedStorage'], name: 'permissionStorage', why: 'permissionStorageWhy' },
  { of: ['scripting'], name: 'permissionScripting', why: 'permissionScriptingWhy' },
  { of: ['contextMenus'], name: 'permissionMenus', why: 'permissionMenusWhy' },
  { of: ['sidePanel'], name: 'permissionPanel', why: 'permissionPanelWhy' },
] as const;

/** The permissions that the manifest asks for, each with its reason. */
export function PermissionRows({ permissions, text }: Pick<FirstRunProps, 'permissions'> & { text: Text }) {
  const asked = rows.filter(({ of }) => of.some((name) => permissions.includes(name)));
  return (
    <dl class="permissions">
      {asked.map(({ name, why }) => (
        <div key={name} class="permission">
          <dt>{text.t(name)}</dt>
          <dd>{text.t(why)}</dd>
        </div>
      ))}
    </dl>
  );
}

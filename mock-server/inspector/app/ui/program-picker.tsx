import { useEffect } from 'preact/hooks';
import { signal } from '@preact/signals';
import { control } from '../state/control-api.js';
import { connection } from '../state/live-journal.js';
import { navigate, query } from '../state/router.js';
import { INSPECTOR_PATH } from '../../pages.js';

/** Usernames of all programs; the first is the default. */
const usernames = signal<readonly string[]>([]);

/** Asks for the programs that there are. */
export async function loadPrograms(): Promise<void> {
  const { programs } = await control<{ programs: { username: string }[] }>({
    method: 'GET',
    path: 'programs',
  });
  usernames.value = programs.map(({ username }) => username);
}

/** Chooses the program that is looked at. */
export function ProgramPicker() {
  const live = connection.value.state === 'live';
  useEffect(() => {
    if (live) void loadPrograms().catch(() => undefined);
  }, [live]);
  const chosen = query.value.get('program') ?? usernames.value[0] ?? '';
  const known = usernames.value.includes(chosen) || chosen === '';
  return (
    <label class="program">
      <span>Program</span>
      <select
        value={chosen}
        onFocus={() => void loadPrograms().catch(() => undefined)}
        onChange={({ currentTarget }) =>
          navigate(`${INSPECTOR_PATH}?program=${encodeURIComponent(currentTarget.value)}`)
        }
      >
        {!known && <option>{chosen}</option>}
        {usernames.value.map((username) => (
          <option key={username}>{username}</option>
        ))}
      </select>
    </label>
  );
}

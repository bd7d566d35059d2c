import { Option, type Command } from 'commander';
import { TARGET_FLAGS, TARGET_VARIABLES, type TargetOptions } from '../contract-testing/target/target.js';

const VALUES: Readonly<Record<keyof TargetOptions, readonly [value: string, description: string]>> = {
  target: ['url', 'origin of the Session API to ask'],
  gateway: ['url', 'origin of the gateway, where it is another'],
  username: ['name', 'HMAC username'],
  secret: ['secret', 'HMAC secret'],
  participantId: ['number', 'participant_id of the program'],
  hostUri: ['uri', 'a host_uri that is registered with the program'],
};

/** The options that name a target, each with its `INGO_LIVE_*` variable; `readTarget` reads both. */
export function withTargetOptions(command: Command): Command {
  for (const [name, [value, description]] of Object.entries(VALUES)) {
    const key = name as keyof TargetOptions;
    command.addOption(
      new Option(`${TARGET_FLAGS[key]} <${value}>`, `${description} (env: ${TARGET_VARIABLES[key]})`),
    );
  }
  return command;
}

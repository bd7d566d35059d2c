import { recording, IS_FILE } from '../state/recording.js';
import { backToSandbox } from '../state/show-recording.js';

/** Says of a recording that is shown where it comes from, and leads back to the sandbox where there is one. */
export function RecordingNotice() {
  const { value } = recording;
  if (!value) return null;
  const { name, header } = value;
  return (
    <div class="notice recording">
      <p>
        <strong>{name}</strong>: a recording by {header.by}, begun{' '}
        <time dateTime={header.at}>{header.at}</time>
        {header.test && (
          <>
            , of the failed test <strong>{header.test.name}</strong>
          </>
        )}
        .
      </p>
      {!IS_FILE && (
        <button type="button" onClick={backToSandbox}>
          Back to the sandbox
        </button>
      )}
    </div>
  );
}

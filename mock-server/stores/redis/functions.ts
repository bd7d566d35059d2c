/**
 * What a replica does in Redis in one step. Every write names the token of its lease: each lease has a higher one, and only
 * the newest counts, so that an owner that was stopped meanwhile cannot write.
 */
export const LIBRARY = `#!lua name=ingo_sandbox_1

local function fenced(keys, args)
  return redis.call('GET', keys[1]) ~= args[1]
end

-- keys: fence, lease; args: address, milliseconds
redis.register_function('ingo_take', function(keys, args)
  if redis.call('EXISTS', keys[2]) == 1 then return false end
  local token = redis.call('INCR', keys[1])
  redis.call('SET', keys[2], token .. ' ' .. args[1], 'PX', args[2])
  return token
end)

-- keys: fence, lease; args: token, address, milliseconds. The lease of the newest token may have run out.
redis.register_function('ingo_renew', function(keys, args)
  if fenced(keys, args) then return 0 end
  redis.call('SET', keys[2], args[1] .. ' ' .. args[2], 'PX', args[3])
  return 1
end)

-- keys: fence, lease; args: token
redis.register_function('ingo_release', function(keys, args)
  if not fenced(keys, args) then redis.call('DEL', keys[2]) end
  return 1
end)

-- keys: fence, log, logs; args: token, number of the log, fresh, lines that were there, lines. Lines that an earlier try
-- wrote already are left out.
redis.register_function('ingo_append', function(keys, args)
  if fenced(keys, args) then return redis.error_reply('FENCED another replica has the lease') end
  local before = tonumber(args[4])
  if args[3] == '1' then
    redis.call('DEL', keys[2])
    redis.call('SADD', keys[3], args[2])
    before = 0
  end
  local written = redis.call('XLEN', keys[2]) - before
  if written < 0 then return redis.error_reply('GAP lines before are missing') end
  for at = 5 + written, #args do redis.call('XADD', keys[2], '*', 'line', args[at]) end
  return #args - 4
end)

-- keys: fence, log, logs; args: token, number of the log
redis.register_function('ingo_remove', function(keys, args)
  if fenced(keys, args) then return redis.error_reply('FENCED another replica has the lease') end
  redis.call('DEL', keys[2])
  redis.call('SREM', keys[3], args[2])
  return 1
end)

-- keys: fence, sandbox; args: token, names and values in turn
redis.register_function('ingo_note', function(keys, args)
  if fenced(keys, args) then return redis.error_reply('FENCED another replica has the lease') end
  for at = 2, #args, 2 do redis.call('HSET', keys[2], args[at], args[at + 1]) end
  return 1
end)
`;

/** Names of keys; those of one sandbox are in one slot of a cluster. */
export const KEYS = {
  prefix: '{ingo-sandbox}',
  /** Version, seed, key of the seal: a hash. */
  sandbox: '{ingo-sandbox}:sandbox',
  /** Token of the newest lease. */
  fence: '{ingo-sandbox}:fence',
  /** Token and address of the owner. */
  lease: '{ingo-sandbox}:lease',
  /** Numbers of the logs: a set. */
  logs: '{ingo-sandbox}:logs',
  log: (number: number): string => `{ingo-sandbox}:log:${number}`,
} as const;

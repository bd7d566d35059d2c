/**
 * What replicas do in Redis in one step. A program is kept as `NUMBER TOKEN REPLICA`: the number of its log, the token of
 * its lease, and who has that. Each lease has a higher token, and every write names it: only the newest counts, so that an
 * owner that was stopped meanwhile cannot write. A replica that lets its own key run out has lost all its programs.
 */
export const LIBRARY = `#!lua name=ingo_sandbox_1

local function program(keys, name)
  local value = redis.call('HGET', keys[1], name)
  if value then return string.match(value, '^(%d+) (%d+) (%d+)$') end
end

local function own(keys, name, number, replica)
  local token = redis.call('HINCRBY', keys[2], 'tokens', 1)
  redis.call('HSET', keys[1], name, number .. ' ' .. token .. ' ' .. replica)
  return {tostring(number), tostring(token)}
end

local function fenced(keys, args)
  local _, token = program(keys, args[1])
  return token ~= args[2]
end

local FENCED = 'FENCED another replica has the lease'

-- keys: programs, sandbox, given, key of the replica; args: name, replica, most programs, what is given, prefix of logs. An
-- answer may have got lost: a program without a log that the replica owns was claimed by it before.
redis.register_function('ingo_claim', function(keys, args)
  if redis.call('EXISTS', keys[4]) == 0 then return redis.error_reply(FENCED) end
  local number, _, owner = program(keys, args[1])
  if number and owner == args[2] and redis.call('EXISTS', args[5] .. number) == 0 then
    return own(keys, args[1], number, owner)
  end
  if number then return 'taken' end
  if redis.call('HLEN', keys[1]) >= tonumber(args[3]) then return 'full' end
  redis.call('HSET', keys[3], args[1], args[4])
  return own(keys, args[1], redis.call('HINCRBY', keys[2], 'programs', 1), args[2])
end)

-- keys: programs, sandbox, key of the replica; args: name, replica, prefix of the keys of replicas
redis.register_function('ingo_take', function(keys, args)
  if redis.call('EXISTS', keys[3]) == 0 then return redis.error_reply(FENCED) end
  local number, _, owner = program(keys, args[1])
  if not number then return false end
  local address = redis.call('GET', args[3] .. owner)
  if address then return address end
  return own(keys, args[1], number, args[2])
end)

-- keys: programs; args: prefix of the keys of replicas. Names of the programs that nobody owns.
redis.register_function('ingo_free', function(keys, args)
  local free, alive = {}, {}
  local all = redis.call('HGETALL', keys[1])
  for at = 1, #all, 2 do
    local owner = string.match(all[at + 1], '%d+$')
    if alive[owner] == nil then alive[owner] = redis.call('EXISTS', args[1] .. owner) == 1 end
    if not alive[owner] then free[#free + 1] = all[at] end
  end
  return free
end)

-- keys: programs; args: name, token. No replica has the number 0.
redis.register_function('ingo_give_up', function(keys, args)
  if fenced(keys, args) then return 0 end
  local number = program(keys, args[1])
  redis.call('HSET', keys[1], args[1], number .. ' ' .. args[2] .. ' 0')
  return 1
end)

-- keys: programs, log, sessions; args: name, token, fresh, lines that were there, sessions to forget, sessions to add, lines.
-- Lines that an earlier try wrote already are left out.
redis.register_function('ingo_append', function(keys, args)
  if fenced(keys, args) then return redis.error_reply(FENCED) end
  local before = tonumber(args[4])
  if args[3] == '1' then
    redis.call('DEL', keys[2])
    before = 0
  end
  local written = redis.call('XLEN', keys[2]) - before
  if written < 0 then return redis.error_reply('GAP lines before are missing') end
  for _, session in ipairs(cjson.decode(args[5])) do redis.call('HDEL', keys[3], session) end
  for _, session in ipairs(cjson.decode(args[6])) do redis.call('HSET', keys[3], session, args[1]) end
  for at = 7 + written, #args do redis.call('XADD', keys[2], '*', 'line', args[at]) end
  return #args - 6
end)

-- keys: programs, log, sessions, given; args: name, token, sessions to forget
redis.register_function('ingo_remove', function(keys, args)
  if fenced(keys, args) then return redis.error_reply(FENCED) end
  for _, session in ipairs(cjson.decode(args[3])) do redis.call('HDEL', keys[3], session) end
  redis.call('DEL', keys[2])
  redis.call('HDEL', keys[4], args[1])
  redis.call('HDEL', keys[1], args[1])
  return 1
end)

-- keys: programs, given; args: name, token, what is given
redis.register_function('ingo_given', function(keys, args)
  if fenced(keys, args) then return redis.error_reply(FENCED) end
  redis.call('HSET', keys[2], args[1], args[3])
  return 1
end)
`;

/** Names of keys; those of one sandbox are in one slot of a cluster. */
export const KEYS = {
  prefix: '{ingo-sandbox}',
  /** Version, seed, key of the seal, and how many replicas, programs and leases there were: a hash. */
  sandbox: '{ingo-sandbox}:sandbox',
  /** Number of the log, token of the lease and owner of each program: a hash. */
  programs: '{ingo-sandbox}:programs',
  /** Name of the program of each session: a hash. */
  sessions: '{ingo-sandbox}:sessions',
  /** What each program was given by configuration, as hashes: a hash. */
  given: '{ingo-sandbox}:given',
  log: (number: number | ''): string => `{ingo-sandbox}:log:${number}`,
  /** Address of a replica; it runs out unless the replica renews it. */
  replica: (number: number | ''): string => `{ingo-sandbox}:replica:${number}`,
} as const;

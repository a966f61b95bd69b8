import { PAGES_MAX } from './schema.ts';

/**
 * Keys, all under `luot:`
 * - `sites` hash, name to settings · `revision` raised by every change that old sums would not show
 * - `days:<site>`, `bots:<site>` hashes, day to count · `hours:<site>` hash, hour of the week to visits
 * - `pages:<site>` hash, path to views · `newest` latest day written
 * - `merged` hash, name of a merged site to the site that its visits count for
 * - `ids:<n>` sets, claims of twelve hours of Redis' own clock · `sightings` hash, site to version and time
 */
export const PREFIX = 'luot:';

const TALLIES = `
local function tallies(first, today)
  local answer = { tonumber(redis.call('GET', P .. 'revision') or '0') }
  for i = first, #ARGV, 3 do
    local page = ARGV[i + 2]
    answer[#answer + 1] = tonumber(redis.call('HGET', P .. 'days:' .. ARGV[i], today) or '0')
    if page == '' then answer[#answer + 1] = -1
    else
      local views = redis.call('HGET', P .. 'pages:' .. ARGV[i + 1], page)
      if views then answer[#answer + 1] = tonumber(views)
      elseif redis.call('HLEN', P .. 'pages:' .. ARGV[i + 1]) >= ${PAGES_MAX} then answer[#answer + 1] = -1
      else answer[#answer + 1] = 0 end
    end
  end
  return answer
end
`;

/** ARGV: today, then site, page's site, page for each question. Answers revision, then visits and views for each. */
export const READ = `local P = '${PREFIX}'
${TALLIES}
return tallies(2, ARGV[1])`;

/**
 * ARGV: day, hour of the week, claims; five for each claim (id; flags: v visit, w view, b bot; site; page's site;
 * page); then the questions as in READ. One script is one atomic step and one write of the append-only file.
 */
export const COUNT = `local P = '${PREFIX}'
${TALLIES}
local day, slot, claims = ARGV[1], ARGV[2], tonumber(ARGV[3])
local half = math.floor(tonumber(redis.call('TIME')[1]) / 43200)
local ids, before = P .. 'ids:' .. half, P .. 'ids:' .. (half - 1)
local adds, order, fresh, into = {}, {}, false, {}
-- The site that a name counts for now; false for none.
local function counts(site)
  if into[site] == nil then
    local target = redis.call('HGET', P .. 'merged', site) or site
    into[site] = redis.call('HEXISTS', P .. 'sites', target) == 1 and target
  end
  return into[site]
end
local function add(key, field)
  local name = key .. ' ' .. field
  if not adds[name] then adds[name] = { key, field, 0 }; order[#order + 1] = name end
  adds[name][3] = adds[name][3] + 1
end
for c = 0, claims - 1 do
  local at = 4 + c * 5
  local id, flags, site, pageSite, page = ARGV[at], ARGV[at + 1], ARGV[at + 2], ARGV[at + 3], ARGV[at + 4]
  local known = id ~= '' and (redis.call('SISMEMBER', before, id) == 1 or redis.call('SADD', ids, id) == 0)
  site = counts(site)
  if not known and site then
    if id ~= '' then fresh = true end
    if string.find(flags, 'v', 1, true) then
      add(P .. 'days:' .. site, day)
      add(P .. 'hours:' .. site, slot)
    end
    if string.find(flags, 'b', 1, true) then add(P .. 'bots:' .. site, day) end
    if string.find(flags, 'w', 1, true) then
      local pages = P .. 'pages:' .. pageSite
      if adds[pages .. ' ' .. page] or redis.call('HEXISTS', pages, page) == 1 or redis.call('HLEN', pages) < ${PAGES_MAX} then
        add(pages, page)
      end
    end
  end
end
if fresh then redis.call('EXPIRE', ids, 90000) end
for i = 1, #order do local one = adds[order[i]]; redis.call('HINCRBY', one[1], one[2], one[3]) end
local newest = redis.call('GET', P .. 'newest')
if newest ~= day then
  redis.call('INCR', P .. 'revision')
  if not newest or tonumber(newest) < tonumber(day) then redis.call('SET', P .. 'newest', day) end
end
return tallies(4 + claims * 5, day)`;

/** ARGV: from, into, settings of both sites and of those merged into `from` before (name, JSON). */
export const MERGE = `local P = '${PREFIX}'
for _, kind in ipairs({ 'days:', 'bots:', 'hours:' }) do
  local rows = redis.call('HGETALL', P .. kind .. ARGV[1])
  for i = 1, #rows, 2 do redis.call('HINCRBY', P .. kind .. ARGV[2], rows[i], rows[i + 1]) end
end
for i = 3, #ARGV, 2 do
  redis.call('HSET', P .. 'sites', ARGV[i], ARGV[i + 1])
  if ARGV[i] ~= ARGV[2] then redis.call('HSET', P .. 'merged', ARGV[i], ARGV[2]) end
end
redis.call('INCR', P .. 'revision')`;

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

/**
 * The shared part of both scripts. `views` asks once for all pages of a site, adds what is raised and writes that in
 * one command: a call out of Lua costs more than what it does.
 */
const TALLIES = `local P = '${PREFIX}'
local function views(first, last, raised)
  local sites = {}
  for i = first, last, 3 do
    local site, page = ARGV[i + 1], ARGV[i + 2]
    if page ~= '' then
      local of = sites[site] or { pages = {}, views = {} }
      sites[site] = of
      if not of.views[page] then of.pages[#of.pages + 1] = page; of.views[page] = 0 end
    end
  end
  for site, of in pairs(sites) do
    local key, writes, length = P .. 'pages:' .. site, {}, nil
    local found = redis.call('HMGET', key, unpack(of.pages))
    for i, page in ipairs(of.pages) do
      local more = raised[site] and raised[site][page] or 0
      local now = (tonumber(found[i] or '0')) + more
      if not found[i] then
        length = length or redis.call('HLEN', key)
        if length >= ${PAGES_MAX} then now = -1
        elseif more > 0 then length = length + 1 end
      end
      of.views[page] = now
      if more > 0 and now > 0 then writes[#writes + 1] = page; writes[#writes + 1] = now end
    end
    if #writes > 0 then redis.call('HSET', key, unpack(writes)) end
  end
  return sites
end
local function tallies(first, last, day, today, sites)
  local answer = { tonumber(redis.call('GET', P .. 'revision') or '0') }
  for i = first, last, 3 do
    local site, page = ARGV[i], ARGV[i + 2]
    today[site] = today[site] or tonumber(redis.call('HGET', P .. 'days:' .. site, day) or '0')
    answer[#answer + 1] = today[site]
    answer[#answer + 1] = page == '' and -1 or sites[ARGV[i + 1]].views[page]
  end
  return answer
end
`;

/** ARGV: today, then site, page's site, page for each question. Answers revision, then visits and views for each. */
export const READ = `${TALLIES}
return tallies(2, #ARGV, ARGV[1], {}, views(2, #ARGV, {}))`;

/** A claim's number holds the place of its question, and above that its flags. */
export const PLACES = 1024;
export const FLAGS = { visit: 1, view: 2, bot: 4 };

/**
 * ARGV: day, hour of the week, number of questions; the questions as in READ; then two for each claim: id, and
 * flags * PLACES + place of its question. One script is one atomic step and one write of the append-only file.
 */
export const COUNT = `${TALLIES}
local day, slot, last = ARGV[1], ARGV[2], 3 + ARGV[3] * 3
local half = math.floor(tonumber(redis.call('TIME')[1]) / 43200)
local ids, before = P .. 'ids:' .. half, P .. 'ids:' .. (half - 1)
local known, asked, fresh, into = {}, {}, {}, {}
local visits, bots, raised, today = {}, {}, {}, {}
for i = last + 1, #ARGV, 2 do if ARGV[i] ~= '' then asked[#asked + 1] = ARGV[i] end end
if #asked > 0 then
  for _, set in ipairs({ before, ids }) do
    local found = redis.call('SMISMEMBER', set, unpack(asked))
    for i, id in ipairs(asked) do known[id] = known[id] or found[i] == 1 end
  end
end
-- The site that a name counts for now; false for none.
local function counts(site)
  if into[site] == nil then
    local target = redis.call('HGET', P .. 'merged', site) or site
    into[site] = redis.call('HEXISTS', P .. 'sites', target) == 1 and target
  end
  return into[site]
end
for i = last + 1, #ARGV, 2 do
  local id, code = ARGV[i], tonumber(ARGV[i + 1])
  local place = code % ${PLACES}
  local flags, at = (code - place) / ${PLACES}, 4 + place * 3
  local site = not known[id] and counts(ARGV[at])
  if site then
    if id ~= '' then known[id] = true; fresh[#fresh + 1] = id end
    if flags >= ${FLAGS.bot} then bots[site] = (bots[site] or 0) + 1; flags = flags - ${FLAGS.bot} end
    if flags >= ${FLAGS.view} then
      local pageSite, page = ARGV[at + 1], ARGV[at + 2]
      local of = raised[pageSite] or {}
      raised[pageSite] = of
      of[page] = (of[page] or 0) + 1
      flags = flags - ${FLAGS.view}
    end
    if flags >= ${FLAGS.visit} then visits[site] = (visits[site] or 0) + 1 end
  end
end
if #fresh > 0 then
  redis.call('SADD', ids, unpack(fresh))
  if redis.call('TTL', ids) < 0 then redis.call('EXPIRE', ids, 90000) end
end
for site, count in pairs(visits) do
  today[site] = redis.call('HINCRBY', P .. 'days:' .. site, day, count)
  redis.call('HINCRBY', P .. 'hours:' .. site, slot, count)
end
for site, count in pairs(bots) do redis.call('HINCRBY', P .. 'bots:' .. site, day, count) end
local newest = redis.call('GET', P .. 'newest')
if newest ~= day then
  redis.call('INCR', P .. 'revision')
  if not newest or tonumber(newest) < tonumber(day) then redis.call('SET', P .. 'newest', day) end
end
return tallies(4, last, day, today, views(4, last, raised))`;

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

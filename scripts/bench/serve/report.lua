-- Prints what wrk measured as one line of JSON; latencies are in microseconds.
function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format('{"seconds":%f,"requests":%d,"p50":%f,"p99":%f,"failed":%d,"refused":%d}\n',
    summary.duration / 1e6, summary.requests, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.timeout, errors.status))
end

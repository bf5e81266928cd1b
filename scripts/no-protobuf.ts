/**
 * Stands in for "protobufjs/minimal" in the bundle (wxt.config.ts): @datadog/sketches-js 2.1.1 asks for it
 * without listing it among its dependencies, and only its toProto and fromProto, which we never call, run it.
 */
export {}

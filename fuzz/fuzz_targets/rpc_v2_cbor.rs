//! The target `rpc_v2_cbor`; its body is in `tests/faults`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fault_tests::rpc_v2_cbor(bytes));

//! JMESPath over documents, as waiters and programs' own checks use it: the evaluator of `botosmith-jmespath`.

pub use botosmith_jmespath::{equal, is_truthy, EvalError, Expression, ParseError, ParseErrorKind};

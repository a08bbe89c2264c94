//! Makes the tokens that let a service recognise a repeated request. It does not decide which member
//! takes one: operations do.

use aws_smithy_types::config_bag::{Storable, StoreReplace};
use std::sync::{Arc, Mutex, PoisonError};

/// Makes idempotency tokens for the operations that take one.
///
/// Without any configuration a token is a random version 4 UUID. For a test, make it the same every
/// time by giving the configuration a fixed text, or a sequence that starts from a seed:
///
/// ```
/// use botosmith_runtime::idempotency_token::IdempotencyTokenProvider;
///
/// let fixed = IdempotencyTokenProvider::from("a-token");
/// assert_eq!(fixed.make_idempotency_token(), "a-token");
///
/// let seeded = IdempotencyTokenProvider::with_seed(7);
/// let again = IdempotencyTokenProvider::with_seed(7);
/// assert_eq!(seeded.make_idempotency_token(), again.make_idempotency_token());
/// ```
#[derive(Clone, Debug)]
pub struct IdempotencyTokenProvider(Source);

#[derive(Clone, Debug)]
enum Source {
    Fixed(&'static str),
    // Shared by clones: configurations are cloned all the time, and a clone must neither repeat tokens
    // nor lose the seed.
    Random(Arc<Mutex<fastrand::Rng>>),
}

impl IdempotencyTokenProvider {
    /// The next token.
    pub fn make_idempotency_token(&self) -> String {
        match &self.0 {
            Source::Fixed(token) => (*token).to_owned(),
            // A panic of another holder leaves a generator that is as random as before.
            Source::Random(rng) => uuid_v4(rng.lock().unwrap_or_else(PoisonError::into_inner).u128(..)),
        }
    }

    /// Random tokens.
    pub fn random() -> Self {
        Self::from_rng(fastrand::Rng::new())
    }

    /// Random-looking tokens, the same sequence for the same seed.
    pub fn with_seed(seed: u64) -> Self {
        Self::from_rng(fastrand::Rng::with_seed(seed))
    }

    /// The same token every time.
    pub fn fixed(token: &'static str) -> Self {
        Self(Source::Fixed(token))
    }

    fn from_rng(rng: fastrand::Rng) -> Self {
        Self(Source::Random(Arc::new(Mutex::new(rng))))
    }
}

impl Default for IdempotencyTokenProvider {
    fn default() -> Self {
        Self::random()
    }
}

impl From<&'static str> for IdempotencyTokenProvider {
    fn from(token: &'static str) -> Self {
        Self::fixed(token)
    }
}

impl Storable for IdempotencyTokenProvider {
    type Storer = StoreReplace<Self>;
}

/// The text of a version 4 UUID, its digits taken from `random` lowest first.
///
/// The official crates take them in this order, and set no more of the variant's digit than its
/// highest bit; doing the same gives the same tokens for the same seed.
fn uuid_v4(mut random: u128) -> String {
    let mut digit = || {
        let low = (random & 0xf) as u32;
        random >>= 4;
        low
    };
    (0..36)
        .map(|place| match place {
            8 | 13 | 18 | 23 => '-',
            14 => '4',
            19 => hex(digit() | 0b1000),
            _ => hex(digit()),
        })
        .collect()
}

fn hex(digit: u32) -> char {
    char::from_digit(digit, 16).unwrap_or('0')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Known answers of smithy-rs' own tests (`rust-runtime/inlineable/src/idempotency_token.rs`).
    #[test]
    fn uuid_of_known_numbers() {
        assert_eq!(uuid_v4(0), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid_v4(12341234), "2ff4cb00-0000-4000-8000-000000000000");
        assert_eq!(uuid_v4(u128::MAX), "ffffffff-ffff-4fff-ffff-ffffffffffff");
    }

    #[test]
    fn random_tokens_differ_and_look_like_uuids() {
        let provider = IdempotencyTokenProvider::random();
        let (one, two) = (provider.make_idempotency_token(), provider.make_idempotency_token());
        assert_ne!(one, two);
        let lengths: Vec<_> = one.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        assert!(one.chars().all(|c| c == '-' || c.is_ascii_hexdigit()));
    }

    #[test]
    fn clones_share_one_sequence() {
        let provider = IdempotencyTokenProvider::with_seed(7);
        let reference = IdempotencyTokenProvider::with_seed(7);
        let clone = provider.clone();
        let interleaved = [provider.make_idempotency_token(), clone.make_idempotency_token()];
        let straight = [reference.make_idempotency_token(), reference.make_idempotency_token()];
        assert_eq!(interleaved, straight);
    }

    #[test]
    fn fixed_token_repeats() {
        let provider: IdempotencyTokenProvider = "token".into();
        assert_eq!(provider.make_idempotency_token(), "token");
        assert_eq!(provider.clone().make_idempotency_token(), "token");
    }
}

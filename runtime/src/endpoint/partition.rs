//! The partitions of AWS as static data, and the way from a region to its partition.
//!
//! The order of precedence: the regions that a partition lists, then the patterns, then the
//! partition `aws` (<https://smithy.io/2.0/aws/rules-engine/library-functions.html>).

pub use self::Part::{Digits, OneOf, Word};

/// A partition. [`partition`] and the methods spell it.
#[derive(Clone, Copy, Debug)]
pub struct Partition {
    /// The name, such as `aws-cn`.
    pub id: &'static str,
    /// What holds for its regions.
    pub outputs: Outputs,
    /// What the names of its regions look like.
    pub pattern: &'static [Part],
    /// Regions that the pattern does not find, or gives to another partition.
    pub regions: &'static [&'static str],
    /// Regions for which something else holds.
    pub overrides: &'static [(&'static str, Outputs)],
}

/// What holds for a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outputs {
    /// Name of the partition.
    pub name: &'static str,
    /// Suffix of host names.
    pub dns_suffix: &'static str,
    /// Suffix of dual-stack host names.
    pub dual_stack_dns_suffix: &'static str,
    /// There are FIPS endpoints.
    pub supports_fips: bool,
    /// There are dual-stack endpoints.
    pub supports_dual_stack: bool,
    /// The region that requests to global services are signed for.
    pub implicit_global_region: &'static str,
}

/// A part of the pattern of a region's name.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// Letters, digits and underscores, at least one.
    Word,
    /// Digits, at least one.
    Digits,
}

/// A partition of that name, with FIPS and dual-stack endpoints, its global region and the suffixes
/// of host names and of dual-stack host names.
pub const fn partition(
    id: &'static str,
    implicit_global_region: &'static str,
    dns_suffix: &'static str,
    dual_stack_dns_suffix: &'static str,
) -> Partition {
    let outputs = outputs(id, implicit_global_region, dns_suffix, dual_stack_dns_suffix);
    Partition { id, outputs, pattern: &[], regions: &[], overrides: &[] }
}

/// As for [`partition`].
pub const fn outputs(
    name: &'static str,
    implicit_global_region: &'static str,
    dns_suffix: &'static str,
    dual_stack_dns_suffix: &'static str,
) -> Outputs {
    Outputs {
        name,
        dns_suffix,
        dual_stack_dns_suffix,
        supports_fips: true,
        supports_dual_stack: true,
        implicit_global_region,
    }
}

impl Outputs {
    /// There are no FIPS endpoints.
    pub const fn without_fips(self) -> Self {
        Self { supports_fips: false, ..self }
    }

    /// There are no dual-stack endpoints.
    pub const fn without_dual_stack(self) -> Self {
        Self { supports_dual_stack: false, ..self }
    }
}

impl Partition {
    /// Replaces what holds for its regions.
    pub const fn outputs(self, outputs: Outputs) -> Self {
        Self { outputs, ..self }
    }

    /// The names of its regions look like this.
    pub const fn pattern(self, pattern: &'static [Part]) -> Self {
        Self { pattern, ..self }
    }

    /// These regions belong to it, whatever the patterns say.
    pub const fn regions(self, regions: &'static [&'static str]) -> Self {
        Self { regions, ..self }
    }

    /// Something else holds for these regions, which belong to it, whatever the patterns say.
    pub const fn overrides(self, overrides: &'static [(&'static str, Outputs)]) -> Self {
        Self { overrides, ..self }
    }

    fn overridden(&self, region: &str) -> Option<Outputs> {
        self.overrides.iter().find(|(name, _)| *name == region).map(|(_, outputs)| *outputs)
    }
}

/// What holds for a region; `None` only where there is no partition `aws`.
///
/// ```
/// use botosmith_runtime::endpoint::partition::{find, partition, Digits, OneOf, Word};
/// # use botosmith_runtime::endpoint::partition::Partition;
/// const AWS: Partition = partition("aws", "us-east-1", "amazonaws.com", "api.aws");
/// const CHINA: Partition = partition("aws-cn", "cn-northwest-1", "amazonaws.com.cn", "api.amazonwebservices.com.cn")
///     .pattern(&[OneOf(&["cn-"]), Word, OneOf(&["-"]), Digits]);
/// assert_eq!(find(&[AWS, CHINA], "cn-north-7").map(|o| o.name), Some("aws-cn"));
/// assert_eq!(find(&[AWS, CHINA], "elsewhere").map(|o| o.name), Some("aws"));
/// ```
pub fn find(partitions: &[Partition], region: &str) -> Option<Outputs> {
    if let Some(outputs) = partitions.iter().find_map(|p| p.overridden(region)) {
        return Some(outputs);
    }
    let found = partitions
        .iter()
        .find(|p| p.regions.contains(&region))
        .or_else(|| partitions.iter().find(|p| !p.pattern.is_empty() && looks_like(p.pattern, region)))
        .or_else(|| partitions.iter().find(|p| p.id == "aws"));
    found.map(|p| p.outputs)
}

/// Whether a name consists of these parts. The generator only writes patterns in which taking as
/// much as a part can is never wrong.
fn looks_like(parts: &[Part], name: &str) -> bool {
    let Some((part, parts)) = parts.split_first() else { return name.is_empty() };
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let rest = match part {
        OneOf(words) => {
            return words.iter().any(|w| name.strip_prefix(w).is_some_and(|rest| looks_like(parts, rest)));
        }
        Word => name.trim_start_matches(word),
        Digits => name.trim_start_matches(|c: char| c.is_ascii_digit()),
    };
    rest.len() < name.len() && looks_like(parts, rest)
}

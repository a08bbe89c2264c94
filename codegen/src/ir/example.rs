//! Setters and the values that they are given, for the calls that documentation shows. Plain data, as all of
//! [`ir`](crate::ir): no value is Rust source.

/// A setter with what it is given.
#[derive(Clone, Debug, PartialEq)]
pub struct Setter {
    /// The method: `name`, `r#type`.
    pub ident: String,
    /// One value, or the key and the value of a map's entry.
    pub args: Vec<Value>,
}

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A boolean.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// Seconds since the epoch.
    Timestamp(i64),
    /// Bytes, which are those of a text.
    Blob(String),
    /// A stream of the bytes of a text.
    ByteStream(String),
    /// A value of an enum.
    EnumValue {
        /// The enum, a type of `crate::types`.
        ty: String,
        /// Its variant.
        variant: String,
    },
    /// A union.
    Union {
        /// The union, a type of `crate::types`.
        ty: String,
        /// Its variant.
        variant: String,
        /// What the variant holds. No reference: a text is one of its own.
        value: Box<Value>,
    },
    /// A structure, built by its builder.
    Structure {
        /// The structure, a type of `crate::types` or, if it is an error, of `crate::types::error`.
        ty: String,
        /// It is an error.
        is_error: bool,
        /// What its builder is given.
        setters: Vec<Setter>,
        /// To build it can fail.
        fallible: bool,
    },
    /// An element of a sparse list or map, which need not be there. No reference, as in a union.
    Nullable(Box<Value>),
    /// An empty value of the type that the setter takes, which is an `Option`.
    Empty,
}

impl Setter {
    /// Whether what it is given can fail to be built.
    pub fn is_fallible(&self) -> bool {
        self.args.iter().any(Value::is_fallible)
    }

    /// Whether it is given texts only.
    pub fn is_text(&self) -> bool {
        self.args.iter().all(|value| matches!(value, Value::Text(_)))
    }
}

impl Value {
    fn is_fallible(&self) -> bool {
        match self {
            Self::Union { value, .. } | Self::Nullable(value) => value.is_fallible(),
            Self::Structure { setters, fallible, .. } => *fallible || setters.iter().any(Setter::is_fallible),
            _ => false,
        }
    }
}

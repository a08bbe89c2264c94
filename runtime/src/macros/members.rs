//! What the members of a structure expand to: fields, accessors, the builder's methods and the table of members. Once for
//! structures without a required member, once for those with one.
//!
//! No declaration calls these by itself: [`structure!`], [`input!`], [`output!`] and [`error!`](crate::error!) do.

#[doc(hidden)]
#[macro_export]
macro_rules! __request_id {
    ($N:ident _extended_request_id) => {
        impl $crate::operation::RequestIdExt for $N {
            #[inline]
            fn extended_request_id(&self) -> $crate::Option<&str> {
                self._extended_request_id.as_deref()
            }
        }
    };
    ($N:ident $id:ident) => {
        impl $crate::__private::RequestId for $N {
            #[inline]
            fn request_id(&self) -> $crate::Option<&str> {
                self.$id.as_deref()
            }
        }
    };
}

/// Behind [`structure!`], [`input!`] and [`output!`]: no member is required, so the builder fills the structure itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __optional_structure {
    (
        $(#[$m:meta])* [$N:ident $shape:literal $B:ident [$($own:ident $(($($own_arg:expr),*))?),*]] [$Built:ty, $gives:literal] $more:ident [$Builder:ty] [$($setters:tt)*] [$($id:ident)*] {
            $(
                $(#[$fm:meta])* pub $f:ident, $set:ident, $get:ident:
                $(text<$o_text:ty>)?
                $(copy<$o_copy:ty>)?
                $(value<$o_value:ty>)?
                $(boxed<$o_boxed:ty>)?
                $(list<$o_list:ty>)?
                $(list_of_text<$o_texts:ty>)?
                $(map<$o_map:ty>)?
                $(map_of_text<$o_textmap:ty>)?
                $(map_by<$o_key:ty, $o_keyed:ty>)?
                $(map_of_text_by<$o_textkey:ty, $o_textkeyed:ty>)?
                = $member:literal $(, $trait:ident $(($($arg:expr),*))?)*;
            )*
        }
    ) => {
        $(#[$m])*
        #[non_exhaustive]
        pub struct $N {
            $(
                $(#[$fm])*
                $(pub $f: $crate::Option<$o_text>,)?
                $(pub $f: $crate::Option<$o_copy>,)?
                $(pub $f: $crate::Option<$o_value>,)?
                $(pub $f: $crate::Option<$crate::Box<$o_boxed>>,)?
                $(pub $f: $crate::Option<$crate::Vec<$o_list>>,)?
                $(pub $f: $crate::Option<$crate::Vec<$o_texts>>,)?
                $(pub $f: $crate::Option<$crate::HashMap<$crate::String, $o_map>>,)?
                $(pub $f: $crate::Option<$crate::HashMap<$crate::String, $o_textmap>>,)?
                $(pub $f: $crate::Option<$crate::HashMap<$o_key, $o_keyed>>,)?
                $(pub $f: $crate::Option<$crate::HashMap<$o_textkey, $o_textkeyed>>,)?
            )*
            $($id: $crate::Option<$crate::String>,)*
        }
        impl $N {
            $(
                $(#[$fm])*
                $(#[inline] pub fn $f(&self) -> $crate::Option<&str> { $crate::builder::text::<$o_text>(&self.$f) })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<$o_copy> { self.$f })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$o_value> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$o_boxed> { self.$f.as_deref() })?
                $(#[inline] pub fn $f(&self) -> &[$o_list] { self.$f.as_deref().unwrap_or_default() })?
                $(#[inline] pub fn $f(&self) -> &[$o_texts] { self.$f.as_deref().unwrap_or_default() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$crate::HashMap<$crate::String, $o_map>> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$crate::HashMap<$crate::String, $o_textmap>> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$crate::HashMap<$o_key, $o_keyed>> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$crate::HashMap<$o_textkey, $o_textkeyed>> { self.$f.as_ref() })?
            )*
            /// Creates a builder, the only way to make a value of this type.
            #[inline] pub fn builder() -> $B { $crate::Default::default() }
        }
        impl $crate::shape::Partial for $N {
            type Built = $Built;
            const DEF: &'static $crate::shape::Def = &$crate::shape::Def {
                shape: $shape, rust: stringify!($N), builder: stringify!($B), extra: stringify!($($id)*),
                members: &[$((stringify!($f), $member)),*],
                traits: &[$(("", $crate::shape::traits::$own $(($($own_arg),*))?),)* $($((stringify!($f), $crate::shape::traits::$trait $(($($arg),*))?),)*)*],
            };
            #[inline] fn visit(&self, f: &mut dyn $crate::shape::Visitor) { f.slots(&[$(&self.$f,)* $(&self.$id,)*]) }
            #[inline] fn empty() -> Self { Self { $($f: $crate::Option::None,)* $($id: $crate::Option::None,)* } }
            #[inline] fn visit_mut(&mut self, f: &mut dyn $crate::shape::VisitorMut) { f.slots_mut(&mut [$(&mut self.$f,)* $(&mut self.$id,)*]) }
        }
        $crate::$more! { $N [$($f)* $($id)*] }
        impl $crate::fmt::Debug for $N { #[inline] fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result { $crate::shape::debug(self, f) } }
        #[doc = concat!("A builder for [`", stringify!($N), "`]; `build` gives ", $gives, ".")]
        pub type $B = $Builder;
        impl $($setters)* {
            $(
                $(#[$fm])*
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$o_text>) -> Self { self.fields.$f = $crate::Option::Some(input.into()); self })?
                $(#[inline] pub fn $f(mut self, input: $o_copy) -> Self { self.fields.$f = $crate::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $o_value) -> Self { self.fields.$f = $crate::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$crate::Box<$o_boxed>>) -> Self { self.fields.$f = $crate::Option::Some(input.into()); self })?
                $(#[inline] pub fn $f(mut self, input: $o_list) -> Self { $crate::builder::push(&mut self.fields.$f, input); self })?
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$o_texts>) -> Self { $crate::builder::push(&mut self.fields.$f, input.into()); self })?
                $(#[inline] pub fn $f(mut self, k: impl $crate::Into<$crate::String>, v: $o_map) -> Self { $crate::builder::insert(&mut self.fields.$f, k.into(), v); self })?
                $(#[inline] pub fn $f(mut self, k: impl $crate::Into<$crate::String>, v: impl $crate::Into<$o_textmap>) -> Self { $crate::builder::insert(&mut self.fields.$f, k.into(), v.into()); self })?
                $(#[inline] pub fn $f(mut self, k: $o_key, v: $o_keyed) -> Self { $crate::builder::insert(&mut self.fields.$f, k, v); self })?
                $(#[inline] pub fn $f(mut self, k: $o_textkey, v: impl $crate::Into<$o_textkeyed>) -> Self { $crate::builder::insert(&mut self.fields.$f, k, v.into()); self })?
                /// Sets or clears the member, as the setter of the same name without `set_` sets it.
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$o_text>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$o_copy>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$o_value>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Box<$o_boxed>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Vec<$o_list>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Vec<$o_texts>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$crate::String, $o_map>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$crate::String, $o_textmap>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$o_key, $o_keyed>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$o_textkey, $o_textkeyed>>) -> Self { self.fields.$f = input; self })?
                /// What the member has been set to.
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$o_text> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$o_copy> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$o_value> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Box<$o_boxed>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Vec<$o_list>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Vec<$o_texts>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$crate::String, $o_map>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$crate::String, $o_textmap>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$o_key, $o_keyed>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$o_textkey, $o_textkeyed>> { &self.fields.$f })?
            )*
        }
        $($crate::__request_id! { $N $id })*
    };
}

/// Behind [`structure!`], [`input!`] and [`output!`]: some member is required, so the builder fills a structure of its own.
#[doc(hidden)]
#[macro_export]
macro_rules! __required_structure {
    (
        $(#[$m:meta])* [$N:ident $shape:literal $B:ident $F:ident [$($own:ident $(($($own_arg:expr),*))?),*]] [$Built:ty, $gives:literal] $more:ident [$($id:ident)*] [$($meta:ident)?] [$Builder:ty] [$($setters:tt)*] {
            $(
                $(#[$fm:meta])* pub $f:ident, $set:ident, $get:ident:
                $(text<$o_text:ty>)?
                $(copy<$o_copy:ty>)?
                $(value<$o_value:ty>)?
                $(boxed<$o_boxed:ty>)?
                $(list<$o_list:ty>)?
                $(list_of_text<$o_texts:ty>)?
                $(map<$o_map:ty>)?
                $(map_of_text<$o_textmap:ty>)?
                $(map_by<$o_key:ty, $o_keyed:ty>)?
                $(map_of_text_by<$o_textkey:ty, $o_textkeyed:ty>)?
                $(required text<$r_text:ty>)?
                $(required copy<$r_copy:ty>)?
                $(required value<$r_value:ty>)?
                $(required boxed<$r_boxed:ty>)?
                $(required list<$r_list:ty>)?
                $(required list_of_text<$r_texts:ty>)?
                $(required map<$r_map:ty>)?
                $(required map_of_text<$r_textmap:ty>)?
                $(required map_by<$r_key:ty, $r_keyed:ty>)?
                $(required map_of_text_by<$r_textkey:ty, $r_textkeyed:ty>)?
                = $member:literal $(, $trait:ident $(($($arg:expr),*))?)*;
            )*
        }
    ) => {
        $(#[$m])*
        #[non_exhaustive]
        pub struct $N {
            $(
                $(#[$fm])*
                $(pub $f: $crate::Option<$o_text>,)?
                $(pub $f: $crate::Option<$o_copy>,)?
                $(pub $f: $crate::Option<$o_value>,)?
                $(pub $f: $crate::Option<$crate::Box<$o_boxed>>,)?
                $(pub $f: $crate::Option<$crate::Vec<$o_list>>,)?
                $(pub $f: $crate::Option<$crate::Vec<$o_texts>>,)?
                $(pub $f: $crate::Option<$crate::HashMap<$crate::String, $o_map>>,)?
                $(pub $f: $crate::Option<$crate::HashMap<$crate::String, $o_textmap>>,)?
                $(pub $f: $crate::Option<$crate::HashMap<$o_key, $o_keyed>>,)?
                $(pub $f: $crate::Option<$crate::HashMap<$o_textkey, $o_textkeyed>>,)?
                $(pub $f: $r_text,)?
                $(pub $f: $r_copy,)?
                $(pub $f: $r_value,)?
                $(pub $f: $crate::Box<$r_boxed>,)?
                $(pub $f: $crate::Vec<$r_list>,)?
                $(pub $f: $crate::Vec<$r_texts>,)?
                $(pub $f: $crate::HashMap<$crate::String, $r_map>,)?
                $(pub $f: $crate::HashMap<$crate::String, $r_textmap>,)?
                $(pub $f: $crate::HashMap<$r_key, $r_keyed>,)?
                $(pub $f: $crate::HashMap<$r_textkey, $r_textkeyed>,)?
            )*
            $($id: $crate::Option<$crate::String>,)*
            $($meta: $crate::__private::ErrorMetadata,)?
        }
        impl $N {
            $(
                $(#[$fm])*
                $(#[inline] pub fn $f(&self) -> $crate::Option<&str> { $crate::builder::text::<$o_text>(&self.$f) })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<$o_copy> { self.$f })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$o_value> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$o_boxed> { self.$f.as_deref() })?
                $(#[inline] pub fn $f(&self) -> &[$o_list] { self.$f.as_deref().unwrap_or_default() })?
                $(#[inline] pub fn $f(&self) -> &[$o_texts] { self.$f.as_deref().unwrap_or_default() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$crate::HashMap<$crate::String, $o_map>> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$crate::HashMap<$crate::String, $o_textmap>> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$crate::HashMap<$o_key, $o_keyed>> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> $crate::Option<&$crate::HashMap<$o_textkey, $o_textkeyed>> { self.$f.as_ref() })?
                $(#[inline] pub fn $f(&self) -> &str { <$r_text>::as_str(&self.$f) })?
                $(#[inline] pub fn $f(&self) -> $r_copy { self.$f })?
                $(#[inline] pub fn $f(&self) -> &$r_value { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &$r_boxed { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &[$r_list] { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &[$r_texts] { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &$crate::HashMap<$crate::String, $r_map> { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &$crate::HashMap<$crate::String, $r_textmap> { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &$crate::HashMap<$r_key, $r_keyed> { &self.$f })?
                $(#[inline] pub fn $f(&self) -> &$crate::HashMap<$r_textkey, $r_textkeyed> { &self.$f })?
            )*
            /// Creates a builder, the only way to make a value of this type.
            #[inline] pub fn builder() -> $B { $crate::Default::default() }
        }
        #[doc(hidden)]
        pub struct $F {
            $(
                $($f: $crate::Option<$o_text>,)?
                $($f: $crate::Option<$o_copy>,)?
                $($f: $crate::Option<$o_value>,)?
                $($f: $crate::Option<$crate::Box<$o_boxed>>,)?
                $($f: $crate::Option<$crate::Vec<$o_list>>,)?
                $($f: $crate::Option<$crate::Vec<$o_texts>>,)?
                $($f: $crate::Option<$crate::HashMap<$crate::String, $o_map>>,)?
                $($f: $crate::Option<$crate::HashMap<$crate::String, $o_textmap>>,)?
                $($f: $crate::Option<$crate::HashMap<$o_key, $o_keyed>>,)?
                $($f: $crate::Option<$crate::HashMap<$o_textkey, $o_textkeyed>>,)?
                $($f: $crate::Option<$r_text>,)?
                $($f: $crate::Option<$r_copy>,)?
                $($f: $crate::Option<$r_value>,)?
                $($f: $crate::Option<$crate::Box<$r_boxed>>,)?
                $($f: $crate::Option<$crate::Vec<$r_list>>,)?
                $($f: $crate::Option<$crate::Vec<$r_texts>>,)?
                $($f: $crate::Option<$crate::HashMap<$crate::String, $r_map>>,)?
                $($f: $crate::Option<$crate::HashMap<$crate::String, $r_textmap>>,)?
                $($f: $crate::Option<$crate::HashMap<$r_key, $r_keyed>>,)?
                $($f: $crate::Option<$crate::HashMap<$r_textkey, $r_textkeyed>>,)?
            )*
            $($id: $crate::Option<$crate::String>,)*
            $(pub(crate) $meta: $crate::Option<$crate::__private::ErrorMetadata>,)?
        }
        impl $crate::shape::Shape for $N {
            type Partial = $F;
            #[inline] fn visit(&self, f: &mut dyn $crate::shape::Visitor) { f.slots(&[$(&self.$f,)* $(&self.$id,)* $(&self.$meta,)?]) }
        }
        impl $crate::shape::Partial for $F {
            type Built = $Built;
            const DEF: &'static $crate::shape::Def = &$crate::shape::Def {
                shape: $shape, rust: stringify!($N), builder: stringify!($B), extra: stringify!($($id)* $($meta)?),
                members: &[$((stringify!($f), $member)),*],
                traits: &[$(("", $crate::shape::traits::$own $(($($own_arg),*))?),)* $($((stringify!($f), $crate::shape::traits::$trait $(($($arg),*))?),)*)*],
            };
            #[inline] fn visit(&self, f: &mut dyn $crate::shape::Visitor) { f.slots(&[$(&self.$f,)* $(&self.$id,)* $(&self.$meta,)?]) }
            #[inline] fn empty() -> Self { Self { $($f: $crate::Option::None,)* $($id: $crate::Option::None,)* $($meta: $crate::Option::None,)? } }
            #[inline] fn visit_mut(&mut self, f: &mut dyn $crate::shape::VisitorMut) { f.slots_mut(&mut [$(&mut self.$f,)* $(&mut self.$id,)* $(&mut self.$meta,)?]) }
        }
        $crate::$more! { $N [$($f)* $($id)* $($meta)?] }
        impl $crate::fmt::Debug for $N { #[inline] fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result { $crate::shape::debug(self, f) } }
        impl $crate::shape::Finish<$N> for $F {
            #[inline] fn finish(self, absent: &mut $crate::builder::Absent) -> $N {
                $N {
                    $($f: absent.fill(self.$f, stringify!($f)),)*
                    $($id: self.$id,)*
                    $($meta: self.$meta.unwrap_or_default(),)?
                }
            }
        }
        #[doc = concat!("A builder for [`", stringify!($N), "`]; `build` gives ", $gives, ".")]
        pub type $B = $Builder;
        impl $($setters)* {
            $(
                $(#[$fm])*
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$o_text>) -> Self { self.fields.$f = $crate::Option::Some(input.into()); self })?
                $(#[inline] pub fn $f(mut self, input: $o_copy) -> Self { self.fields.$f = $crate::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $o_value) -> Self { self.fields.$f = $crate::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$crate::Box<$o_boxed>>) -> Self { self.fields.$f = $crate::Option::Some(input.into()); self })?
                $(#[inline] pub fn $f(mut self, input: $o_list) -> Self { $crate::builder::push(&mut self.fields.$f, input); self })?
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$o_texts>) -> Self { $crate::builder::push(&mut self.fields.$f, input.into()); self })?
                $(#[inline] pub fn $f(mut self, k: impl $crate::Into<$crate::String>, v: $o_map) -> Self { $crate::builder::insert(&mut self.fields.$f, k.into(), v); self })?
                $(#[inline] pub fn $f(mut self, k: impl $crate::Into<$crate::String>, v: impl $crate::Into<$o_textmap>) -> Self { $crate::builder::insert(&mut self.fields.$f, k.into(), v.into()); self })?
                $(#[inline] pub fn $f(mut self, k: $o_key, v: $o_keyed) -> Self { $crate::builder::insert(&mut self.fields.$f, k, v); self })?
                $(#[inline] pub fn $f(mut self, k: $o_textkey, v: impl $crate::Into<$o_textkeyed>) -> Self { $crate::builder::insert(&mut self.fields.$f, k, v.into()); self })?
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$r_text>) -> Self { self.fields.$f = $crate::Option::Some(input.into()); self })?
                $(#[inline] pub fn $f(mut self, input: $r_copy) -> Self { self.fields.$f = $crate::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: $r_value) -> Self { self.fields.$f = $crate::Option::Some(input); self })?
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$crate::Box<$r_boxed>>) -> Self { self.fields.$f = $crate::Option::Some(input.into()); self })?
                $(#[inline] pub fn $f(mut self, input: $r_list) -> Self { $crate::builder::push(&mut self.fields.$f, input); self })?
                $(#[inline] pub fn $f(mut self, input: impl $crate::Into<$r_texts>) -> Self { $crate::builder::push(&mut self.fields.$f, input.into()); self })?
                $(#[inline] pub fn $f(mut self, k: impl $crate::Into<$crate::String>, v: $r_map) -> Self { $crate::builder::insert(&mut self.fields.$f, k.into(), v); self })?
                $(#[inline] pub fn $f(mut self, k: impl $crate::Into<$crate::String>, v: impl $crate::Into<$r_textmap>) -> Self { $crate::builder::insert(&mut self.fields.$f, k.into(), v.into()); self })?
                $(#[inline] pub fn $f(mut self, k: $r_key, v: $r_keyed) -> Self { $crate::builder::insert(&mut self.fields.$f, k, v); self })?
                $(#[inline] pub fn $f(mut self, k: $r_textkey, v: impl $crate::Into<$r_textkeyed>) -> Self { $crate::builder::insert(&mut self.fields.$f, k, v.into()); self })?
                /// Sets or clears the member, as the setter of the same name without `set_` sets it.
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$o_text>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$o_copy>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$o_value>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Box<$o_boxed>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Vec<$o_list>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Vec<$o_texts>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$crate::String, $o_map>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$crate::String, $o_textmap>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$o_key, $o_keyed>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$o_textkey, $o_textkeyed>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$r_text>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$r_copy>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$r_value>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Box<$r_boxed>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Vec<$r_list>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::Vec<$r_texts>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$crate::String, $r_map>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$crate::String, $r_textmap>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$r_key, $r_keyed>>) -> Self { self.fields.$f = input; self })?
                $(#[inline] pub fn $set(mut self, input: $crate::Option<$crate::HashMap<$r_textkey, $r_textkeyed>>) -> Self { self.fields.$f = input; self })?
                /// What the member has been set to.
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$o_text> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$o_copy> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$o_value> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Box<$o_boxed>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Vec<$o_list>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Vec<$o_texts>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$crate::String, $o_map>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$crate::String, $o_textmap>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$o_key, $o_keyed>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$o_textkey, $o_textkeyed>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$r_text> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$r_copy> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$r_value> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Box<$r_boxed>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Vec<$r_list>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::Vec<$r_texts>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$crate::String, $r_map>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$crate::String, $r_textmap>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$r_key, $r_keyed>> { &self.fields.$f })?
                $(#[inline] pub fn $get(&self) -> &$crate::Option<$crate::HashMap<$r_textkey, $r_textkeyed>> { &self.fields.$f })?
            )*
        }
    };
}

/// How a structure is copied and compared: member by member. It may be an element of a long list.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_member {
    ($N:ident [$($f:ident)*]) => {
        impl $crate::Clone for $N { #[inline] fn clone(&self) -> Self { Self { $($f: $crate::Clone::clone(&self.$f),)* } } }
        impl $crate::PartialEq for $N { #[inline] fn eq(&self, other: &Self) -> bool { true $(&& $crate::shape::same(&self.$f, &other.$f))* } }
    };
}

/// How an input or an output is copied and compared: by a function that all share, through the table of members. That is slower
/// for each member, and there are few: what they hold goes member by member. The compiler checks a client faster without a
/// function of their own for each.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_table {
    ($N:ident $fields:tt) => {
        impl $crate::Clone for $N {
            #[inline]
            fn clone(&self) -> Self {
                $crate::shape::copy(self)
            }
        }
        impl $crate::PartialEq for $N {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::shape::eq(self, other)
            }
        }
    };
}

/// The same of an output or an error that has required members, which cannot be empty at first to be filled.
#[doc(hidden)]
#[macro_export]
macro_rules! __compared_by_table {
    ($N:ident [$($f:ident)*]) => {
        impl $crate::Clone for $N { #[inline] fn clone(&self) -> Self { Self { $($f: $crate::Clone::clone(&self.$f),)* } } }
        impl $crate::PartialEq for $N { #[inline] fn eq(&self, other: &Self) -> bool { $crate::shape::eq(self, other) } }
    };
}

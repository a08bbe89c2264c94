{{ header }}//! {{ doc }}

{{ body -}}

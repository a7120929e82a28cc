/// A firm before it is written: every part as the bytes that will stand in the file.
pub struct Draft {
    /// Key.
    pub id: Vec<u8>,
    /// The point's coordinates.
    pub coordinates: Vec<u8>,
    /// Its parts by name.
    pub properties: Vec<(&'static str, Vec<u8>)>,
}

impl Draft {
    /// A firm with which all is right.
    pub fn of(id: &str, name: &str, [lon, lat]: [f64; 2]) -> Self {
        let part = |name, text: &str| (name, text.as_bytes().to_vec());
        Self {
            id: quoted(id.as_bytes()),
            coordinates: format!("[{lon},{lat}]").into_bytes(),
            properties: vec![
                ("name", quoted(name.as_bytes())),
                part("trades", r#"["tischler"]"#),
                part("address", r#"{"postalCode":"45768","addressLocality":"Marl"}"#),
                part("telephone", r#""+493023125001""#),
                part("email", r#""gut@example.org""#),
                part("url", r#""https://example.org/gut""#),
                part("apprenticeships", r#"[{"trade":"tischler","year":2027,"places":2}]"#),
                part("sample", "true"),
                part("updated", r#""2026-11-22""#),
                part("source", r#""Beispieldaten""#),
            ],
        }
    }

    /// The same with a part that is written otherwise, or that is new.
    pub fn with(mut self, name: &'static str, written: Vec<u8>) -> Self {
        match self.properties.iter_mut().find(|(own, _)| *own == name) {
            Some((_, own)) => *own = written,
            None => self.properties.push((name, written)),
        }
        self
    }

    /// The same with another name.
    pub fn named(self, name: &str) -> Self {
        self.with("name", quoted(name.as_bytes()))
    }

    /// The record.
    pub fn written(&self) -> Vec<u8> {
        let mut record = br#"{"type":"Feature","id":"#.to_vec();
        record.extend_from_slice(&self.id);
        record.extend_from_slice(br#","geometry":{"type":"Point","coordinates":"#);
        record.extend_from_slice(&self.coordinates);
        record.extend_from_slice(br#"},"properties":{"#);
        for (number, (name, written)) in self.properties.iter().enumerate() {
            if number > 0 {
                record.push(b',');
            }
            record.extend_from_slice(&quoted(name.as_bytes()));
            record.push(b':');
            record.extend_from_slice(written);
        }
        record.extend_from_slice(b"}}");
        record
    }
}

/// A JSON string of bytes, whatever they are, with only what ends a string escaped.
pub fn quoted(bytes: &[u8]) -> Vec<u8> {
    let mut quoted = vec![b'"'];
    for byte in bytes {
        if matches!(byte, b'"' | b'\\') {
            quoted.push(b'\\');
        }
        quoted.push(*byte);
    }
    quoted.push(b'"');
    quoted
}

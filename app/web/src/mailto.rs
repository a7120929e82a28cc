//! Links that open the device's own mail program.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What has to be encoded in an address, which stays readable.
const ADDRESS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'@').remove(b'.').remove(b'-').remove(b'_');

/// A `mailto:` link with subject and body (RFC 6068); lines of `body` end with `\n`.
pub fn mailto(to: &str, subject: &str, body: &str) -> String {
    let lines = body.replace('\n', "\r\n");
    let [subject, body] =
        [subject, &lines].map(|text| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string());
    format!("mailto:{}?subject={subject}&body={body}", utf8_percent_encode(to, ADDRESS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_becomes_part_of_the_link() {
        assert_eq!(
            mailto("info+a@example.org", "Tür & Tor?", "50 %\n#1&bcc=x@y.de"),
            "mailto:info%2Ba@example.org?subject=T%C3%BCr%20%26%20Tor%3F\
             &body=50%20%25%0D%0A%231%26bcc%3Dx%40y%2Ede",
        );
    }
}

use super::What;
use crate::link;

/// A telephone number in digits with its country code, from the ways people write it; German where
/// none is said.
///
/// Errors: [`What::NotATelephone`], [`What::NoAreaCode`].
pub(super) fn telephone(written: &str) -> Result<String, What> {
    let bad = || What::NotATelephone(written.to_owned());
    // "Tel.: 02365 …", as people write it although the column says so.
    let number = written.trim_start_matches(|c: char| c.is_alphabetic() || ".: ".contains(c));
    // Excel keeps the zero in brackets apart: "+49 ( 0 ) 2365".
    let digits = link::telephone(&number.replace("( 0 )", "(0)")).ok_or_else(bad)?;
    let rest = digits.strip_prefix('+').or_else(|| digits.strip_prefix("00"));
    match rest {
        // "+49 02365": the zero is dialled only without the country code.
        Some(rest) => match rest.strip_prefix("49") {
            Some(national) => Ok(format!("+49{}", national.trim_start_matches('0'))),
            None => Ok(format!("+{rest}")),
        },
        None => match digits.strip_prefix('0') {
            Some(national) => Ok(format!("+49{national}")),
            None => Err(What::NoAreaCode(written.to_owned())),
        },
    }
    .and_then(|number| if number.len() > 6 { Ok(number) } else { Err(bad()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_a_number_is_the_same_number() {
        for written in [
            "02365 / 123-45",
            "+49 2365 12345",
            "+49 (0) 2365 12345",
            "+49 02365 - 1 23 45",
            "+49(0)2365 12345",
            "0049 2365 12345",
            "Tel.: 02365 12345",
        ] {
            assert_eq!(telephone(written).as_deref(), Ok("+49236512345"), "{written}");
        }
        assert_eq!(telephone("+43 1 12345").as_deref(), Ok("+43112345"));
    }

    #[test]
    fn what_cannot_be_dialled_is_no_number() {
        assert_eq!(telephone("12345"), Err(What::NoAreaCode("12345".to_owned())));
        for bad in ["auf Anfrage", "110a", "+49", "0049", ""] {
            assert_eq!(telephone(bad), Err(What::NotATelephone(bad.to_owned())), "{bad}");
        }
    }
}

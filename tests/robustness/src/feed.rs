use std::{fmt::Debug, io};

use packan_feed::{
    FeedError, Read, read_aliases, read_borders, read_campaign, read_index, read_shard_list,
    read_trade_details, read_trades, write_aliases, write_borders, write_campaign, write_index,
    write_shard_list, write_trade_details, write_trades,
};

/// The files that name others and what the pages about the region show.
pub fn index(bytes: &[u8]) {
    written_again(bytes, read_index, |value, out| write_index(value, out));
    written_again(bytes, read_shard_list, |value, out| write_shard_list(value, out));
    written_again(bytes, read_campaign, |value, out| write_campaign(value, out));
}

/// The files about trades and borders.
pub fn trades(bytes: &[u8]) {
    written_again(bytes, read_trades, |value, out| write_trades(value, out));
    written_again(bytes, read_trade_details, |value, out| write_trade_details(value, out));
    written_again(bytes, read_aliases, |value, out| write_aliases(value, out));
    written_again(bytes, read_borders, |value, out| write_borders(value, out));
}

/// What was read and is written is read again whole, and as the same.
fn written_again<T: Debug + PartialEq>(
    bytes: &[u8],
    read: fn(&[u8]) -> Result<Read<T>, FeedError>,
    write: impl Fn(&T, &mut Vec<u8>) -> io::Result<()>,
) {
    let Ok(first) = read(bytes) else { return };
    let mut file = Vec::new();
    write(&first.value, &mut file).unwrap();
    let again = read(&file).unwrap();
    assert_eq!(again.left_out, []);
    assert_eq!(again.value, first.value);
}

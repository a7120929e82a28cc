//! QR codes, as a camera reads them.

use crate::{Broken, Outcome};

/// What the QR codes in a PNG say.
pub fn codes_in(png: &[u8]) -> Outcome<Vec<String>> {
    let unreadable = |problem| Broken(format!("the picture can't be read: {problem}"));
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(unreadable)?;
    let mut pixels = vec![0; reader.output_buffer_size().unwrap_or_default()];
    let frame = reader.next_frame(&mut pixels).map_err(unreadable)?;
    let samples = frame.color_type.samples();
    let (width, height) = (frame.width as usize, frame.height as usize);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        let at = (y * width + x) * samples;
        let parts: Vec<u32> = pixels[at..at + samples.min(3)].iter().map(|&it| it.into()).collect();
        let sum: u32 = parts.iter().sum();
        u8::try_from(sum as usize / parts.len()).unwrap_or_default()
    });
    let codes = picture.detect_grids().into_iter().map(|grid| grid.decode());
    Ok(codes.filter_map(|code| code.ok().map(|(_, text)| text)).collect())
}

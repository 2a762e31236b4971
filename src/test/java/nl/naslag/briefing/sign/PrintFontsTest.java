package nl.naslag.briefing.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.fontbox.ttf.CmapLookup;
import org.junit.jupiter.api.Test;

class PrintFontsTest {
  @Test
  void knowsWhichCharactersNoFontDraws() {
    assertThat(PrintFonts.undrawable("méér ✓ ≈ ✗ ⁴ ① → Ω ∑ ﬁ")).isEmpty();
    assertThat(PrintFonts.undrawable("中 \uF0B7 \uDB80\uDC00 en \u200D"))
        .containsExactly(0x4E2D, 0xF0B7, 0xF0000);
  }

  @Test
  void escapesForStrictXml() {
    assertThat(new PrintFonts().html("é <中> \u0007 \uFFFC"))
        .isEqualTo("&#233; &#60;中&#62; [U+0007] [U+FFFC]");
  }

  // Who copies from a PDF gets the first character of a glyph.
  @Test
  void drawsNoTwoCharactersAlike() {
    for (CmapLookup signs : PrintFonts.lookups()) {
      for (int sign = ' '; sign <= Character.MAX_CODE_POINT; sign++) {
        int glyph = signs.getGlyphId(sign);
        if (glyph != 0) {
          assertThat(signs.getCharCodes(glyph)).first().isEqualTo(sign);
        }
      }
    }
  }
}

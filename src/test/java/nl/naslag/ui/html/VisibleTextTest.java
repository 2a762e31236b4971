package nl.naslag.ui.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {
  @ParameterizedTest
  @CsvSource({
    "202E, [U+202E]",
    "2066, [U+2066]",
    "200B, [U+200B]",
    "FEFF, [U+FEFF]",
    "0000, [U+0000]",
    "E0041, [U+E0041]"
  })
  void showsWhatWouldWorkUnseen(String code, String sign) {
    String name = "nota" + Character.toString(Integer.parseInt(code, 16)) + "fdp.exe";

    assertThat(VisibleText.of(name)).isEqualTo("nota" + sign + "fdp.exe");
  }

  @Test
  void leavesWhatPeopleWriteAsItIs() {
    String title = "Één nota: ’s-Hertogenbosch – €\u00a05 \uD83D\uDE00\tשלום";

    assertThat(VisibleText.of(title)).isEqualTo(title);
  }

  @Test
  void showsItInLinksHeadingsAndLabelsOfEveryScreen() {
    String hostile = "nota\u202Efdp.exe";

    assertThat(Markup.link(Address.of("stukken"), hostile).getText()).isEqualTo(shown());
    assertThat(Markup.span("file-name", hostile).getText()).isEqualTo(shown());
    assertThat(Markup.heading(1, hostile).getElement().getText()).isEqualTo(shown());
    assertThat(Markup.iconButton("remove", hostile, () -> {}).getElement().getAttribute("title"))
        .isEqualTo(shown());
    assertThat(new Html().element("th", hostile, "title", hostile).toString())
        .isEqualTo("<th title=\"" + shown() + "\">" + shown() + "</th>");
  }

  private static String shown() {
    return "nota[U+202E]fdp.exe";
  }
}

package casus.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are those that Java reads, to the last bit. */
class DecimalTest {
    private static final int MANY = 200_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_written_number_is_the_double_nearest_to_it(long seed) {
        Random chance = new Random(seed);
        for (int i = 0; i < MANY; i++) {
            String text = written(chance);
            assertThat(Double.doubleToRawLongBits(read(text)))
                    .as(text)
                    .isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(text)));
        }
    }

    private static String written(Random chance) {
        return switch (chance.nextInt(6)) {
            case 0 -> Double.toString(Double.longBitsToDouble(chance.nextLong() & 0xFFEF_FFFF_FFFF_FFFFL));
            case 1 -> Double.toString(chance.nextDouble(-180, 180));
            case 2 -> sign(chance) + digits(chance, 20) + "." + digits(chance, 20);
            case 3 -> sign(chance) + digits(chance, 3) + "." + digits(chance, 7);
            case 4 -> sign(chance) + "." + digits(chance, 40) + "e" + (chance.nextInt(660) - 330);
            default -> sign(chance) + "0".repeat(chance.nextInt(20)) + digits(chance, 19) + ".";
        };
    }

    private static String sign(Random chance) {
        return new String[] {"", "-", "+"}[chance.nextInt(3)];
    }

    private static String digits(Random chance, int most) {
        StringBuilder digits = new StringBuilder();
        for (int i = chance.nextInt(most); i >= 0; i--) {
            digits.append((char) ('0' + chance.nextInt(10)));
        }
        return digits.toString();
    }

    /** Halfway between two doubles, or a hair from it, where a careless reader rounds the wrong way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740993",
                "9007199254740992.5",
                "9007199254740991",
                "9007199254740995",
                "0.1",
                "-0",
                "-0.0",
                "0",
                "1.00000000000000011102230246251565",
                "1.00000000000000011102230246251566",
                "123456789012345678",
                "999999999999999999",
                "9999999999999999999",
                "2.2250738585072012e-308",
                "4.9e-324",
                "2e-324",
                "1.7976931348623158e308",
                "900719925474099.3",
                "90071992547409.93",
                "0.000000000000000001"
            })
    void a_number_near_the_middle_of_two_doubles_goes_to_the_right_one(String text) {
        assertThat(Double.doubleToRawLongBits(read(text)))
                .isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                "-.",
                "1d",
                "1f",
                "1D",
                "0x1p3",
                "0x10",
                " 1",
                "1 ",
                "1 2",
                "NaN",
                "Infinity",
                "1e",
                "1e+",
                "e5",
                "1.2.3",
                "--1",
                "+-1",
                "1_000",
                "1,5",
                "１２",
                "1\u00A0"
            })
    void what_is_no_plain_decimal_is_no_number(String text) {
        assertThat(read(text)).isNaN();
    }

    private static double read(String text) {
        byte[] bytes = (";" + text + ";").getBytes(StandardCharsets.UTF_8);
        return Decimal.of(bytes, 1, bytes.length - 1);
    }
}

package casus.scenario;

import casus.document.Node.Scalar;
import casus.problem.Nearest;
import casus.problem.Place;
import casus.problem.Problems;
import casus.treaty.Kilometres;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths, durations and speeds with their units: {@code 6 km}, {@code 800 m}, {@code 36 h}, {@code 2 days}, {@code 150 km/h}. */
public final class QuantityReader {
    private static final Pattern QUANTITY = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,12})?) ?([\\p{L}/]*)");
    private static final Map<String, BigDecimal> KILOMETRES = new LinkedHashMap<>();
    private static final Map<String, ChronoUnit> TIMES = new LinkedHashMap<>();
    private static final Map<String, BigDecimal> SPEEDS = Map.of("km/h", BigDecimal.ONE);
    private static final BigDecimal FASTEST_KM_PER_HOUR = BigDecimal.valueOf(100_000);
    private static final BigDecimal LONGEST_KM = BigDecimal.valueOf(20_000);
    private static final Duration LONGEST = Duration.ofDays(36_525);

    static {
        KILOMETRES.put("km", BigDecimal.ONE);
        KILOMETRES.put("m", new BigDecimal("0.001"));
        for (String unit : new String[] {"days", "day"}) {
            TIMES.put(unit, ChronoUnit.DAYS);
        }
        for (String unit : new String[] {"h", "hours", "hour"}) {
            TIMES.put(unit, ChronoUnit.HOURS);
        }
        for (String unit : new String[] {"min", "minutes", "minute"}) {
            TIMES.put(unit, ChronoUnit.MINUTES);
        }
        for (String unit : new String[] {"s", "seconds", "second"}) {
            TIMES.put(unit, ChronoUnit.SECONDS);
        }
    }

    private final Problems problems;

    public QuantityReader(Problems problems) {
        this.problems = problems;
    }

    /** Whether a quantity is meant as a time: its unit is one of time, or a misspelt one. */
    static boolean isTime(Scalar scalar) {
        Matcher parts = QUANTITY.matcher(scalar.text());
        String unit = parts.matches() ? parts.group(2) : "";
        return TIMES.containsKey(unit)
                || (!KILOMETRES.containsKey(unit)
                        && Nearest.to(unit, TIMES.keySet()).isPresent());
    }

    Optional<Kilometres> length(Scalar scalar) {
        return parts(scalar, KILOMETRES, "`6 km` or `800 m`").flatMap(parts -> {
            BigDecimal value = parts.number().multiply(parts.unit());
            if (value.compareTo(LONGEST_KM) > 0) {
                tooLarge(scalar, "no way on earth is longer than 20000 km");
                return Optional.empty();
            }
            return Optional.of(new Kilometres(value.doubleValue()));
        });
    }

    /** A speed in kilometres an hour; none where a problem was noted. */
    Optional<Double> kmPerHour(Scalar scalar) {
        return parts(scalar, SPEEDS, "`150 km/h`").flatMap(parts -> {
            if (parts.number().compareTo(FASTEST_KM_PER_HOUR) > 0) {
                tooLarge(scalar, "nothing in a story is faster than 100000 km/h");
                return Optional.empty();
            }
            return Optional.of(parts.number().doubleValue());
        });
    }

    /** Exact to the microsecond; none where a problem was noted. */
    public Optional<Duration> duration(Scalar scalar) {
        return parts(scalar, TIMES, "`36 h`, `2 days`, `5 min` or `30 s`").flatMap(parts -> {
            BigDecimal micros = parts.number()
                    .multiply(BigDecimal.valueOf(parts.unit().getDuration().toNanos() / 1000));
            if (micros.stripTrailingZeros().scale() > 0) {
                String message = "`" + scalar.text() + "` is finer than a microsecond";
                problems.error("too-fine", message, "leave some decimals out", scalar.place());
                return Optional.empty();
            }
            if (micros.compareTo(BigDecimal.valueOf(LONGEST.toSeconds()).scaleByPowerOfTen(6)) > 0) {
                tooLarge(scalar, "nothing in a story lasts longer than a hundred years");
                return Optional.empty();
            }
            return Optional.of(Duration.of(micros.longValueExact(), ChronoUnit.MICROS));
        });
    }

    private void tooLarge(Scalar scalar, String help) {
        problems.error("number-out-of-range", "`" + scalar.text() + "` is too much", help, scalar.place());
    }

    private <U> Optional<Parts<U>> parts(Scalar scalar, Map<String, U> units, String forms) {
        Matcher parts = QUANTITY.matcher(scalar.text());
        Place place = scalar.place();
        if (!parts.matches()) {
            String help = "write a number and its unit, such as " + forms;
            problems.error("not-a-quantity", "`" + scalar.text() + "` is no number with a unit", help, place);
            return Optional.empty();
        }
        String number = parts.group(1);
        String name = parts.group(2);
        if (name.isEmpty()) {
            String first = units.keySet().iterator().next();
            String help = "write what it counts, such as `" + number + " " + first + "`";
            problems.error("no-unit", "`" + scalar.text() + "` has no unit", help, place);
            return Optional.empty();
        }
        U unit = units.get(name);
        if (unit == null) {
            String help = Nearest.help(name, units.keySet(), "such as " + forms);
            problems.error("unit-unknown", "`" + name + "` is no unit that is wanted here", help, place);
            return Optional.empty();
        }
        return Optional.of(new Parts<>(new BigDecimal(number), unit));
    }

    private record Parts<U>(BigDecimal number, U unit) {}
}

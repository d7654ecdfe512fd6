package casus.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Sunrise and sunset by the formulas that the solar calculator of NOAA gives for a day of the year, after Spencer 1971; good
 * to a minute or two between the polar circles. Written without regard to how {@link Daylight} goes about it.
 */
final class Noaa {
    private static final double ZENITH = Math.toRadians(90.833);

    private Noaa() {}

    static Instant sunrise(LocalDate date, double lon, double lat) {
        return event(date, lon, lat, 1);
    }

    static Instant sunset(LocalDate date, double lon, double lat) {
        return event(date, lon, lat, -1);
    }

    private static Instant event(LocalDate date, double lon, double lat, int sign) {
        double minutes = 720 - 4 * lon;
        for (int i = 0; i < 3; i++) {
            double year = 2 * Math.PI / date.lengthOfYear() * (date.getDayOfYear() - 1 + (minutes / 60 - 12) / 24);
            double equation = 229.18
                    * (0.000075
                            + 0.001868 * Math.cos(year)
                            - 0.032077 * Math.sin(year)
                            - 0.014615 * Math.cos(2 * year)
                            - 0.040849 * Math.sin(2 * year));
            double declination = 0.006918
                    - 0.399912 * Math.cos(year)
                    + 0.070257 * Math.sin(year)
                    - 0.006758 * Math.cos(2 * year)
                    + 0.000907 * Math.sin(2 * year)
                    - 0.002697 * Math.cos(3 * year)
                    + 0.00148 * Math.sin(3 * year);
            double phi = Math.toRadians(lat);
            double angle = Math.acos(
                    Math.cos(ZENITH) / (Math.cos(phi) * Math.cos(declination)) - Math.tan(phi) * Math.tan(declination));
            minutes = 720 - 4 * (lon + sign * Math.toDegrees(angle)) - equation;
        }
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().plusMillis(Math.round(minutes * 60_000));
    }
}

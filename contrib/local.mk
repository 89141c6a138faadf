# SPDX-License-Identifier: Apache-2.0
EXTRA_DIST += contrib/spark/README contrib/spark/onrecord_job.py contrib/spark/requirements.txt contrib/spark/test.sh
